package org.lianban.monitoring.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianban.monitoring.ledger.LedgerFault;
import org.lianban.monitoring.ledger.Receipt;

/** {@code ledger verify FILE}: checks a receipt offline, and with {@code --head} that it goes on from a hash seen earlier. */
final class VerifyCommand {

    private VerifyCommand() {}

    static int run(List<String> words, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(words, Set.of("--head"), Set.of());
        Path file =
                Path.of(arguments.file().orElseThrow(() -> new UsageException("the file of the receipt is missing")));
        Optional<String> known = arguments.value("--head", "a hash of 64 hexadecimal digits", VerifyCommand::hash);
        Receipt receipt = read(file);
        Optional<LedgerFault> fault = receipt.verify();
        if (fault.isPresent()) {
            out.println("does not fit: " + fault.get());
            return 1;
        }
        if (known.isPresent() && !receipt.contains(known.get())) {
            out.println("does not fit: no entry of case %s has the hash %s, so the ledger was cut or rewritten since"
                    .formatted(receipt.caseId(), known.get()));
            return 1;
        }
        out.println("fits: case %s, %d entries, head %s"
                .formatted(
                        receipt.caseId(),
                        receipt.entries().size(),
                        receipt.head().hash()));
        if (!receipt.coversFacts()) {
            out.println("the facts above the entries (number, service, applicant) are not covered by this ledger");
        }
        if (known.isEmpty()) {
            out.println("that nothing was cut off at its end shows only a hash seen earlier: --head HASH");
        }
        return 0;
    }

    private static String hash(String text) {
        if (!text.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Receipt read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReceiptJson.read(in);
        } catch (IllegalArgumentException e) {
            throw new IOException("%s is not a receipt: %s".formatted(file, e.getMessage()), e);
        }
    }
}
