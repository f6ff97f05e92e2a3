import io.sentry.*;
import io.sentry.protocol.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

/** Prints, as JSON, what Java and its Sentry SDK each make of the same exceptions. */
public class Main {
  static class CheckoutError extends RuntimeException {
    CheckoutError(String message) { super(message); }
    CheckoutError(String message, Throwable cause) { super(message, cause); }
  }

  static class Door implements AutoCloseable {
    public void close() { throw new IllegalStateException("door is stuck"); }
  }

  static void pay(int amount) {
    if (amount < 0) throw new CheckoutError("cannot pay " + amount);
  }

  static void simple() { pay(-1); }

  static void noMessage() { throw new NullPointerException(null); }

  static void manyLines() { throw new CheckoutError("line 1\n  line 2\n\nline 4"); }

  static void caused() {
    try { pay(-1); } catch (RuntimeException error) { throw new CheckoutError("order failed", error); }
  }

  static void causedByOnly() {
    try { pay(-1); } catch (RuntimeException error) { throw new RuntimeException(error); }
  }

  static void causedTwice() {
    try { caused(); } catch (RuntimeException error) { throw new RuntimeException("job failed", error); }
  }

  static void suppressed() {
    try (Door door = new Door()) { pay(-1); }
  }

  static void suppressedAndCaused() {
    try { suppressed(); } catch (RuntimeException error) {
      CheckoutError outer = new CheckoutError("both", error);
      outer.addSuppressed(new IOException("log is full", new EOFException()));
      throw outer;
    }
  }

  static void lambda() {
    List.of(1, -1).forEach(amount -> pay(amount));
  }

  static void library() { List.of(1).iterator().remove(); }

  static void countdown(int left) {
    if (left == 0) pay(-1);
    countdown(left - 1);
  }

  static void recursion() { countdown(5); }

  static final Map<String, Runnable> CASES = new LinkedHashMap<>();

  static {
    CASES.put("simple", Main::simple);
    CASES.put("noMessage", Main::noMessage);
    CASES.put("manyLines", Main::manyLines);
    CASES.put("caused", Main::caused);
    CASES.put("causedByOnly", Main::causedByOnly);
    CASES.put("causedTwice", Main::causedTwice);
    CASES.put("suppressed", Main::suppressed);
    CASES.put("suppressedAndCaused", Main::suppressedAndCaused);
    CASES.put("lambda", Main::lambda);
    CASES.put("library", Main::library);
    CASES.put("recursion", Main::recursion);
  }

  public static void main(String[] args) throws Exception {
    List<String> events = new ArrayList<>();
    ISerializer[] serializer = new ISerializer[1];
    Sentry.init(options -> {
      options.setDsn("https://public@sdk.invalid/1");
      options.addInAppInclude("Main");
      options.setBeforeSend((event, hint) -> {
        try {
          StringWriter text = new StringWriter();
          options.getSerializer().serialize(event, text);
          events.add(text.toString());
        } catch (IOException error) { throw new UncheckedIOException(error); }
        return null;
      });
      serializer[0] = options.getSerializer();
    });
    List<String> cases = new ArrayList<>();
    for (Map.Entry<String, Runnable> entry : CASES.entrySet()) {
      try { entry.getValue().run(); } catch (Throwable error) {
        StringWriter printed = new StringWriter();
        error.printStackTrace(new PrintWriter(printed));
        Sentry.captureException(error);
        cases.add("{\"name\":" + quote(entry.getKey()) + ",\"printed\":" + quote(printed.toString())
          + ",\"event\":" + events.remove(events.size() - 1) + "}");
      }
    }
    System.out.print("{\"runtime\":" + quote("Java " + System.getProperty("java.version")) + ",\"sdk\":"
      + quote("sentry-java " + System.getProperty("sentry")) + ",\"cases\":[" + String.join(",", cases) + "]}");
  }

  static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }
}
