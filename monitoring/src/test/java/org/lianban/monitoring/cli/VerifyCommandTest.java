package org.lianban.monitoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.cli.CommandLine.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.monitoring.cli.CommandLine.Outcome;
import org.lianban.monitoring.ledger.Ledger;
import org.lianban.monitoring.ledger.LedgerDraft;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.Receipt;

class VerifyCommandTest {

    private static final Map<String, String> FACTS =
            Map.of("number", "2024-0001", "applicant", "云溪小馆", "nonce", "6f1b");

    @TempDir
    private Path folder;

    private Receipt receipt() {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerHead head = LedgerHead.EMPTY;
        for (String type : List.of("APPLICATION_RECEIVED", "CORRECTION_NOTICE_SENT", "STOPPED")) {
            Instant at = Instant.parse("2024-06-03T01:00:00.123456Z");
            var data = new TreeMap<>(
                    entries.isEmpty() ? Map.of(Receipt.DIGEST, Receipt.digest(FACTS)) : Map.of("outcome", "准予"));
            LedgerEntry entry = Ledger.append(
                    head, new LedgerDraft("case-1", entries.isEmpty() ? null : "c", type, at, at, "clerk", "-", data));
            entries.add(entry);
            head = entry.head();
        }
        return new Receipt("case-1", FACTS, entries, head);
    }

    private String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReceiptJson.write(receipt(), out);
        return out.toString(UTF_8);
    }

    private Outcome verify(String json, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("receipt.json"), json);
        List<String> args = new ArrayList<>(List.of("ledger", "verify", file.toString()));
        args.addAll(List.of(more));
        return run("", args.toArray(String[]::new));
    }

    @Test
    void acceptsAReceiptAsItWasWritten() throws IOException {
        assertThat(ReceiptJson.read(new ByteArrayInputStream(written().getBytes(UTF_8))))
                .isEqualTo(receipt());
        Outcome outcome = verify(written(), "--head", receipt().head().hash());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("fits: case case-1, 3 entries, head ");
    }

    @Test
    void namesTheEntryThatWasChanged() throws IOException {
        Outcome outcome = verify(written().replace("CORRECTION_NOTICE_SENT", "NOTE"));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("does not fit: case case-1, entry 2: its hash is ");
    }

    @Test
    void seesThatTheFactsAreOthers() throws IOException {
        Outcome outcome = verify(written().replace("云溪小馆", "别家小馆"));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("the facts of the case are not those that it was opened with");
    }

    @Test
    void seesThatTheLedgerWasCutOnlyByAHashThatWasSeenEarlier() throws IOException {
        Receipt whole = receipt();
        List<LedgerEntry> left = whole.entries().subList(0, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReceiptJson.write(new Receipt("case-1", FACTS, left, left.get(1).head()), out);
        String cut = out.toString(UTF_8);
        assertThat(verify(cut).out()).contains("fits").contains("--head HASH");
        Outcome outcome = verify(cut, "--head", whole.head().hash());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("cut or rewritten");
    }

    @Test
    void acceptsAnEarlierHeadOfTheSameLedger() throws IOException {
        String earlier = receipt().entries().get(0).hash();
        assertThat(verify(written(), "--head", earlier).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "zzz", "", "0x"})
    void refusesAHeadThatIsNoHash(String head) throws IOException {
        Outcome outcome = verify(written(), "--head", head);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("--head is a hash of 64 hexadecimal digits, not '%s'".formatted(head));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lianban-receipt-1 | other | its format is not lianban-receipt-1",
                "\"sequence\" : 2 | \"sequence\" : \"2\" | entry 2 of the file: the field sequence must be a whole number",
                "\"actor\" | \"author\" | entry 1 of the file: it has a field that no receipt has: author",
                "\"format\" | \"note\" : \"x\", \"format\" | it has a field that no receipt has: note",
                "{ | { { | it is not valid JSON"
            })
    void saysWhyAFileIsNotAReceipt(String part, String replacement, String reason) throws IOException {
        Outcome outcome = verify(written().replace(part, replacement));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("is not a receipt: " + reason).doesNotContain("Source");
    }

    @ParameterizedTest
    @CsvSource({"[], an object is expected", "'', it is empty", "{, it is not valid JSON: Unexpected end-of-input"})
    void saysWhatWasExpectedInstead(String json, String reason) throws IOException {
        Outcome outcome = verify(json);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("is not a receipt: " + reason).doesNotContain("Source");
    }
}
