package org.nianjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.document.Reading.Document;
import org.nianjian.document.Reading.Unreadable;

class DocumentReaderTest {
    private static final String TEXT = "青山市生态环境局2023年法治政府建设情况报告\n2023年，我局共检查企业126家次，立案9件，罚款31.5万元。\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GB18030, GB18030", "GBK, GB18030", "GB2312, GB18030", "UTF-16LE, UTF-16LE"})
    void tellsTheCharsetFromTheBytes(String written, String told) {
        Document document = document("a.txt", TEXT.getBytes(Charset.forName(written)));

        assertThat(document.charset()).isEqualTo(told);
        assertThat(document.text()).isEqualTo(TEXT.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkDecidesAndIsNoText(String charset) {
        Document document = document("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));

        assertThat(document.charset()).isEqualTo(charset);
        assertThat(document.text()).isEqualTo(TEXT.strip());
    }

    @Test
    void wideTextWithoutAnyZeroByteIsStillRead() {
        String text = "生态环境保护工作情况报告全市共检查企业四十七家次立案九件".repeat(3);

        assertThat(document("a.txt", text.getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(text);
        assertThat(document("a.txt", text.getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(text);
    }

    @Test
    void fourByteCharactersOfGb18030AreRead() {
        String text = "县城㙟镇共有企业𠮷字号八家，检查企业八家次，均已整改到位。";

        assertThat(document("a.txt", text.getBytes(GB18030)).text()).isEqualTo(text);
    }

    @Test
    void fileCutOffInsideItsLastCharacterIsRead() {
        byte[] bytes = TEXT.strip().getBytes(StandardCharsets.UTF_8);

        Document document = document("a.txt", java.util.Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(document.charset()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "报告.pdf, application/pdf, .pdf",
        "a.HTML, text/html, .html",
        "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, .docx",
        "a.xyz, application/octet-stream, .xyz",
        "报告, application/octet-stream, no suffix",
        "dir.txt/报告, application/octet-stream, no suffix",
    })
    void otherFormatsAreNotReadYet(String file, String mediaType, String named) {
        Unreadable unreadable = unreadable(file, TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(unreadable.mediaType()).isEqualTo(mediaType);
        assertThat(unreadable.reason()).contains(named).contains("this format is not read yet");
    }

    @Test
    void markdownIsReadWithoutItsMarks() {
        Document document =
                document("a.MD", "# 青山市生态环境局2023年工作总结\n\n## 一、执法\n\n- **立案**9件。\n".getBytes(StandardCharsets.UTF_8));

        assertThat(document.mediaType()).isEqualTo("text/markdown");
        assertThat(document.text()).isEqualTo("青山市生态环境局2023年工作总结\n一、执法\n立案9件。");
    }

    @Test
    void emptyFileIsUnreadable() {
        assertThat(unreadable("a.txt", new byte[0]).reason()).isEqualTo("The file is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" \r\n\t\u3000\u00A0", "\uFEFF", "\u200B\n\u200B"})
    void blanksAloneAreNoText(String text) {
        assertThat(unreadable("a.txt", text.getBytes(StandardCharsets.UTF_8)).reason())
                .contains("no text");
    }

    @Test
    void binaryJunkIsUnreadable() {
        Random random = new Random(7);
        for (int length : new int[] {1, 2, 3, 10, 100, 10_000, 10_001}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            bytes[0] = (byte) 0x81;
            bytes[length - 1] = 0;
            assertThat(reader.read("a.txt", bytes)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void programFileIsUnreadable() {
        byte[] elf = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0, 0, 0};

        assertThat(unreadable("a.txt", elf).reason()).contains("binary");
    }

    @Test
    void noBytesMakeItThrow() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertThat(reader.read("a.txt", bytes)).isNotNull();
            assertThat(reader.read("a.md", new String(bytes, GB18030).getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    private Document document(String file, byte[] bytes) {
        Reading reading = reader.read(file, bytes);
        assertThat(reading).isInstanceOf(Document.class);
        return (Document) reading;
    }

    private Unreadable unreadable(String file, byte[] bytes) {
        Reading reading = reader.read(file, bytes);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return (Unreadable) reading;
    }
}
