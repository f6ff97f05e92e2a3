# Prints, as JSON, what Elixir makes of some exceptions, and the event that its Sentry SDK would make of them.
defmodule Shop.CheckoutError do
  defexception [:message]
end

defmodule Shop.Cart do
  def pay(amount) when amount < 0, do: raise(Shop.CheckoutError, message: "cannot pay #{amount}")
  def pay(amount), do: amount

  def open do
    result = pay(-1)
    {:ok, result}
  end

  def in_closure do
    result = Enum.map([1, -1], fn amount -> {:ok, pay(amount)} end)
    {:ok, result}
  end

  def library do
    result = Map.fetch!(%{a: 1}, :sku)
    {:ok, result}
  end

  def many_lines, do: raise("line 1\n  line 2\n\nline 4")

  def erlang do
    result = :lists.sum([1 | hd([2])])
    {:ok, result}
  end
end

defmodule Main do
  # As `Sentry.Event` of sentry-elixir builds frames: module and function, arity in the name.
  def frame({module, function, arity_or_args, location}) do
    arity = if is_list(arity_or_args), do: length(arity_or_args), else: arity_or_args

    %{
      module: inspect(module),
      function: Exception.format_mfa(module, function, arity),
      filename: location[:file] && to_string(location[:file]),
      lineno: location[:line],
      in_app: match?("Elixir.Shop" <> _, Atom.to_string(module))
    }
  end

  def captured(name, run) do
    try do
      run.()
    rescue
      error ->
        frames = __STACKTRACE__ |> Enum.map(&frame/1) |> Enum.reverse()

        %{
          name: name,
          printed: Exception.format(:error, error, __STACKTRACE__),
          event: %{
            platform: "elixir",
            exception: %{
              values: [
                %{type: inspect(error.__struct__), value: Exception.message(error), stacktrace: %{frames: frames}}
              ]
            }
          }
        }
    end
  end

  def json(nil), do: "null"
  def json(value) when is_boolean(value) or is_number(value), do: to_string(value)
  def json(value) when is_atom(value), do: json(to_string(value))
  def json(value) when is_list(value), do: "[" <> Enum.map_join(value, ",", &json/1) <> "]"
  def json(value) when is_map(value), do: "{" <> Enum.map_join(value, ",", fn {k, v} -> json(k) <> ":" <> json(v) end) <> "}"

  def json(value) when is_binary(value) do
    text = value |> String.replace("\\", "\\\\") |> String.replace("\"", "\\\"") |> String.replace("\n", "\\n")
    "\"" <> text <> "\""
  end
end

cases = [
  Main.captured("simple", &Shop.Cart.open/0),
  Main.captured("inClosure", &Shop.Cart.in_closure/0),
  Main.captured("library", &Shop.Cart.library/0),
  Main.captured("manyLines", &Shop.Cart.many_lines/0),
  Main.captured("erlang", &Shop.Cart.erlang/0)
]

IO.write(
  Main.json(%{
    runtime: "Elixir #{System.version()}",
    sdk: "frames as sentry-elixir 10 builds them",
    cases: cases
  })
)
