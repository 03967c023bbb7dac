package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private final CatalogueReader reader = new CatalogueReader();

    private List<CatalogueError> errors(String text) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                reader.read(List.of(new CatalogueFile("x.yaml", text)));
                return List.of();
            } catch (InvalidCatalogueException e) {
                return e.errors();
            }
        });
    }

    private void assertRefused(String text, int line, String field, String message) {
        assertThat(errors(text)).extracting(Fault::of).containsExactly(new Fault("x.yaml", line, field, message));
    }

    @Nested
    class Yaml {

        @Test
        void aBillionLaughsAreRefusedAtTheFirstReference() {
            StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
            for (int i = 1; i < 40; i++) {
                String earlier = "*a" + (i - 1);
                bomb.append("a" + i + ": &a" + i + " [" + earlier + ", " + earlier + "]\n");
            }

            assertRefused(bomb.toString(), 2, "/a1/0", "References (*name) are not allowed: write the value out");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{a: ", "- ", "? "})
        void deepNestingIsRefused(String open) {
            assertThat(errors(open.repeat(50_000))).hasSize(1);
        }

        @Test
        void deepNestingIsRefusedAtItsDepth() {
            assertRefused("[".repeat(50_000), 1, "/0".repeat(17), "Nested deeper than 16 levels");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                    "a: !!java.lang.Runtime {}",
                    "a: !local x",
                    "a: !!str x",
                    "!!binary a: x"
                })
        void tagsAreRefused(String text) {
            assertThat(errors(text)).first().satisfies(error -> {
                assertThat(error.message().en()).startsWith("Tags are not allowed here: ");
                assertThat(error.field()).isEqualTo("/a");
                assertThat(error.line()).isEqualTo(1);
            });
        }

        @Test
        void aKeyThatStandsTwiceIsRefusedEachTime() {
            assertThat(errors("type: item\ntype: register\nname: {zh: 一, zh: 二}\n"))
                    .extracting(Fault::of)
                    .containsExactly(
                            new Fault("x.yaml", 2, "/type", "The key 'type' stands here twice"),
                            new Fault("x.yaml", 3, "/name/zh", "The key 'zh' stands here twice"));
        }

        @Test
        void aKeyIsAWord() {
            assertRefused("type: item\n[a, b]: c\n", 2, "", "A key is a plain word");
        }

        @Test
        void mergeKeysMergeNothing() {
            assertThat(errors("a: &a {type: item}\n<<: *a\n"))
                    .extracting(CatalogueError::field)
                    .containsExactly("/<<");
        }

        @Test
        void aFileHoldsOneDocument() {
            assertRefused("type: item\n---\ntype: item\n", 2, "", "A file holds one document");
        }

        @Test
        void anEmptyFileIsRefused() {
            assertRefused("# nothing\n", 1, "", "The file is empty");
        }

        @Test
        void brokenYamlNamesItsLine() {
            assertThat(errors("type: item\ncode: x\n\tname: y\n"))
                    .singleElement()
                    .satisfies(error -> {
                        assertThat(error.line()).isEqualTo(3);
                        assertThat(error.message().en()).startsWith("Not YAML: ");
                    });
        }

        @Test
        void controlCharactersAreRefused() {
            assertThat(errors("type: item\u0000\n"))
                    .singleElement()
                    .satisfies(error -> assertThat(error.message().en()).startsWith("Not YAML: "));
        }

        @Test
        void hugeNumbersAreText() {
            assertThat(errors("type: item\nversion: " + "9".repeat(100_000)))
                    .extracting(CatalogueError::field)
                    .contains("/version");
        }

        @Test
        void aLongCircleOfItemsIsFoundQuickly() {
            StringBuilder service = new StringBuilder("type: joint-service\nitems:\n");
            for (int i = 0; i < 5_000; i++) {
                service.append("- {item: i" + i + ", dependsOn: [i" + (i + 1) % 5_000 + "]}\n");
            }

            assertThat(errors(service.toString()))
                    .anyMatch(error -> error.field().equals("/items/0/dependsOn")
                            && error.message().en().startsWith("These items wait for one another in a circle"));
        }
    }

    @Nested
    class Bytes {

        @Test
        void fiftyMegabytesAreNotRead() {
            Endless endless = new Endless(50L * 1024 * 1024);

            assertThatThrownBy(() -> CatalogueFile.read("x.yaml", endless))
                    .isInstanceOf(InvalidCatalogueException.class)
                    .hasMessage("x.yaml:1: The file is larger than 256 KiB");
            assertThat(endless.read).isLessThan(1024 * 1024);
        }

        @Test
        void whatIsNotUtf8IsRefused() {
            byte[] latin = "name: Café".getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> CatalogueFile.read("x.yaml", new ByteArrayInputStream(latin)))
                    .hasMessage("x.yaml:1: The file is not UTF-8");
        }

        @Test
        void thousandsOfFilesAreNotOpened() {
            List<CatalogueFile> files = Collections.nCopies(5_001, new CatalogueFile("x.yaml", "type: item"));

            assertThatThrownBy(() -> reader.read(files)).hasMessage(":1: A catalogue has at most 5000 files");
        }
    }

    /** As many bytes as one asks for, and no memory for them. */
    private static final class Endless extends InputStream {

        private final long size;
        private long read;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            return read++ < size ? 'x' : -1;
        }
    }
}
