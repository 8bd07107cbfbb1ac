package org.nianjian.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.nianjian.release.ReleaseFile;

/**
 * The page itself: {@code page/page.html} with its style, its script and the data. The policy in it lets nothing run but
 * that script, known by its hash, and what the script itself loads from the folder beside the page.
 */
final class PageFile {
    static final String NAME = "report.html";

    /** The script's files, in the order in which they build on each other. */
    static final List<String> SCRIPTS = List.of(
            "words.js",
            "elements.js",
            "numbers.js",
            "state.js",
            "data.js",
            "charts.js",
            "filters.js",
            "coverage.js",
            "ranking.js",
            "series.js",
            "composition.js",
            "values.js",
            "findings.js",
            "reports.js",
            "evidence.js",
            "main.js");

    private final Overview overview;
    private final Parts parts;

    PageFile(Overview overview, Parts parts) {
        this.overview = overview;
        this.parts = parts;
    }

    /** Writes the page; {@code whole} where it holds the parts. */
    ReleaseFile write(Path folder, boolean whole) {
        String script = script();
        String style = resource("page.css");
        String[] around = resource("page.html")
                .replace("{{policy}}", policy(whole, hash(script), hash(style)))
                .replace("{{style}}", style)
                .replace("{{script}}", script)
                .split("\\{\\{data}}\n", 2);
        Path file = folder.resolve(NAME);
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(around[0]);
            index(writer, whole);
            if (whole) {
                for (PartFile.Written part : parts.written()) {
                    block(writer, part.name(), part.json());
                }
            }
            writer.write(around[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return ReleaseFile.of(folder, NAME, 0);
    }

    private void index(Writer writer, boolean whole) throws IOException {
        StringBuilder text = new StringBuilder();
        Json json = new Json(text).object();
        json.name("words");
        Words.write(json);
        overview.write(json);
        json.name("parts").object();
        if (!whole) {
            for (PartFile.Written part : parts.written()) {
                json.name(part.name()).text(Parts.FOLDER + "/" + part.path().getFileName());
            }
        }
        json.endObject().endObject();
        block(writer, "index", text.toString());
    }

    /** Data that no browser runs. */
    private static void block(Writer writer, String name, String json) throws IOException {
        writer.write("<script type=\"application/json\" data-part=\"" + name + "\">" + json + "</script>\n");
    }

    private static String policy(boolean whole, String script, String style) {
        String base = "default-src 'none'; style-src " + style
                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; script-src " + script;
        return whole
                ? meta(base + "; trusted-types 'none'")
                : meta(base + " 'strict-dynamic'; trusted-types nianjian-parts") + "\n"
                        + meta("script-src 'self' file: " + script);
    }

    private static String meta(String policy) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">";
    }

    private static String script() {
        return SCRIPTS.stream()
                .map(PageFile::resource)
                .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String resource(String name) {
        try (InputStream in = PageFile.class.getResourceAsStream("/page/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("missing from the program: /page/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /page/" + name, e);
        }
    }
}
