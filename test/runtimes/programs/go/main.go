// Prints, as JSON, what Go and its Sentry SDK each make of the same panics.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"

	"github.com/getsentry/sentry-go"
)

type Cart struct{ lines []int }

func (c *Cart) Line(at int) int { return c.lines[at] }
func (c Cart) Pay()             { panic(fmt.Errorf("cannot pay: %w", errors.New("card refused"))) }

//go:noinline
func value() { panic(errors.New("no money")) }

//go:noinline
func text() { panic("no money at all") }

//go:noinline
func outOfRange() { (&Cart{}).Line(5) }

//go:noinline
func method() { Cart{}.Pay() }

//go:noinline
func nilPointer() { var cart *Cart; cart.Line(1) }

//go:noinline
func closure() { func() { value() }() }

//go:noinline
func countdown(left int) {
	if left == 0 {
		value()
	}
	countdown(left - 1)
}

var names = []string{"value", "outOfRange", "method", "nilPointer", "closure", "recursion", "text"}
var cases = map[string]func(){
	"value": value, "text": text, "outOfRange": outOfRange, "method": method, "nilPointer": nilPointer, "closure": closure,
	"recursion": func() { countdown(4) },
}

type captured struct {
	Name    string        `json:"name"`
	Printed string        `json:"printed"`
	Event   *sentry.Event `json:"event"`
}

var last *sentry.Event

func caught(name string, catch bool) {
	if catch {
		defer func() { sentry.CurrentHub().Recover(recover()) }()
	}
	cases[name]()
}

func main() {
	// A run of its own for each case crashes at the same call as the one that the SDK catches.
	asked := os.Args[1:]
	catch := len(asked) == 0
	if catch {
		asked = names
		err := sentry.Init(sentry.ClientOptions{
			Dsn:              "https://public@sdk.invalid/1",
			AttachStacktrace: true,
			BeforeSend: func(event *sentry.Event, hint *sentry.EventHint) *sentry.Event {
				last = event
				return nil
			},
		})
		if err != nil {
			panic(err)
		}
	}
	all := []captured{}
	for _, name := range asked {
		caught(name, catch)
		printed, _ := exec.Command(os.Args[0], name).CombinedOutput()
		all = append(all, captured{name, string(printed), last})
	}
	json.NewEncoder(os.Stdout).Encode(map[string]any{
		"runtime": "Go " + runtime.Version()[2:], "sdk": "sentry-go " + sentry.SDKVersion, "cases": all,
	})
}
