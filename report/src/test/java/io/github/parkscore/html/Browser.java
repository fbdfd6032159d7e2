// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.html;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window, spoken to over its own protocol for developers. */
final class Browser implements AutoCloseable, WebSocket.Listener {
  private static final int SECONDS = 60;
  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final Pattern VALUE = Pattern.compile("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PAGE =
      Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"([^\"]*/page/[^\"]*)\"");

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

  private final Process process;
  private final Map<Integer, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private final AtomicInteger last = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();
  private WebSocket socket;

  private Browser(Process process) {
    this.process = process;
  }

  /** Starts a browser that keeps its files in a folder. */
  static Browser start(Path program, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    Browser browser = new Browser(process);
    try {
      browser.connect(folder.resolve("DevToolsActivePort"));
      return browser;
    } catch (Exception e) {
      browser.close();
      throw e;
    }
  }

  private void connect(Path portFile) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    String page = "";
    while (page.isEmpty()) {
      if (System.nanoTime() > until) {
        throw new IOException("the browser did not start");
      }
      Thread.sleep(100);
      page = Files.exists(portFile) ? page(Files.readString(portFile).split("\n")[0]) : "";
    }
    socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(page), this)
            .get(SECONDS, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", "{}");
    }
  }

  private String page(String port) throws Exception {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.trim() + "/json/list"))
            .build();
    Matcher matcher = PAGE.matcher(http.send(list, HttpResponse.BodyHandlers.ofString()).body());
    return matcher.find() ? matcher.group(1) : "";
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
    message.append(part);
    if (end) {
      hear(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void hear(String heard) {
    Matcher id = ID.matcher(heard);
    if (heard.startsWith("{\"id\":") && id.find()) {
      CompletableFuture<String> answer = answers.remove(Integer.valueOf(id.group(1)));
      if (answer != null) {
        answer.complete(heard);
      }
    } else if (heard.contains("\"Runtime.exceptionThrown\"")
        || heard.contains("\"Log.entryAdded\"")
        || heard.contains("\"type\":\"error\"")) {
      complaints.add(heard);
    } else if (heard.contains("\"Network.requestWillBeSent\"")) {
      requests.add(heard);
    }
  }

  private String send(String method, String parameters) throws Exception {
    int id = last.incrementAndGet();
    CompletableFuture<String> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true);
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Makes the window so many pixels wide and high. */
  void resize(int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":"
            + width
            + ",\"height\":"
            + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false}");
  }

  /** Opens a file and waits for it. */
  void open(Path file) throws Exception {
    complaints.clear();
    requests.clear();
    send("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!run("document.readyState + location.protocol").equals("completefile:")) {
      if (System.nanoTime() > until) {
        throw new IOException("the page did not load: " + file);
      }
      Thread.sleep(50);
    }
  }

  /** The value of an expression, as a text. */
  String run(String script) throws Exception {
    String expression =
        ("String(" + script + ")").replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    String answer = send("Runtime.evaluate", "{\"expression\":\"" + expression + "\"}");
    Matcher value = VALUE.matcher(answer);
    if (answer.contains("\"exceptionDetails\"") || !value.find()) {
      throw new IOException(script + " gave " + answer);
    }
    return ESCAPED
        .matcher(value.group(1))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /** Presses a key. */
  void press(String key) throws Exception {
    String text = key.length() == 1 ? ",\"text\":\"" + key + "\"" : "";
    send("Input.dispatchKeyEvent", "{\"type\":\"keyDown\",\"key\":\"" + key + "\"" + text + "}");
    send("Input.dispatchKeyEvent", "{\"type\":\"keyUp\",\"key\":\"" + key + "\"}");
  }

  /** Types into what has the focus. */
  void type(String text) throws Exception {
    send("Input.insertText", "{\"text\":\"" + text + "\"}");
  }

  /** What the page looks like, as a PNG. */
  byte[] picture() throws Exception {
    String answer = send("Page.captureScreenshot", "{\"format\":\"png\"}");
    String data = answer.substring(answer.indexOf("\"data\":\"") + 8);
    return Base64.getDecoder()
        .decode(data.substring(0, data.indexOf('"')).getBytes(StandardCharsets.US_ASCII));
  }

  /** Errors that the page made since it was opened. */
  List<String> complaints() {
    return complaints;
  }

  /** What the page asked for since it was opened. */
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
