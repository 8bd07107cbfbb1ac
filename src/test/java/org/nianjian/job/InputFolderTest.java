package org.nianjian.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.store.PendingFile;

class InputFolderTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void listsEveryFileAtAnyDepth() throws IOException {
        touch("a.txt", "2021/河南/焦作.txt", "scan.jpg");

        assertThat(found()).containsExactlyInAnyOrder("a.txt", "2021/河南/焦作.txt", "scan.jpg");
    }

    @Test
    void ignoresWhatIsNoReport() throws IOException {
        touch(".hidden", ".git/config", "~$draft.docx", "Thumbs.db", "sub/desktop.ini", "README", "sub/README.md");
        touch("reports.csv", "adjudications.csv");

        assertThat(found()).isEmpty();
    }

    @Test
    void takesTheNamesOfTheTablesForReportsBelowTheTop() throws IOException {
        touch("sub/reports.csv", "sub/adjudications.csv");

        assertThat(found()).hasSize(2);
    }

    @Test
    void namesAReportByItsPathInComposedForm() throws IOException {
        touch(Normalizer.normalize("é.txt", Normalizer.Form.NFD));

        PendingFile file = InputFolder.files(folder).values().iterator().next();

        assertThat(file.file()).isEqualTo("é.txt");
        assertThat(file.reportId()).matches("R[0-9a-f]{12}").isEqualTo(InputFolder.reportId("é.txt"));
        assertThat(Path.of(file.location())).exists();
    }

    @Test
    void readsANameInGb18030() throws IOException {
        URI named = URI.create(folder.toUri() + "%D6%D0%D5%BE.txt");
        Files.createFile(Path.of(named));

        assertThat(found()).containsExactly("中站.txt");
    }

    @Test
    void keepsOfOneNameTheFileWhoseAddressComesFirst() throws IOException {
        touch(Normalizer.normalize("é.txt", Normalizer.Form.NFD), "é.txt");

        PendingFile kept = InputFolder.files(folder).values().iterator().next();

        assertThat(found()).hasSize(1);
        assertThat(kept.location().getRawPath()).endsWith("/%C3%A9.txt");
    }

    @Test
    void passesOverAFolderThatLeadsBackIntoItself() throws IOException {
        touch("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("sub/again"), folder);

        assertThat(found()).containsExactly("sub/a.txt");
    }

    @Test
    void listsALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("lost.txt"), folder.resolve("nowhere"));

        assertThat(found()).containsExactly("lost.txt");
    }

    private void touch(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
        }
    }

    private List<String> found() {
        return InputFolder.files(folder).values().stream()
                .map(PendingFile::file)
                .toList();
    }
}
