package org.lianban.app.papers;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lianban.app.organisation.Departments;
import org.lianban.app.papers.PaperStore.Stored;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Service;

/** Issues papers and hands them out. Who may have the papers of a case is for the caller to know. */
@Service
public class Papers {

    private final PaperStore store;
    private final PaperSheet sheet;
    private final Departments departments;
    private final Clock clock;
    private final PaperCode codes = new PaperCode();

    Papers(PaperStore store, PaperSheet sheet, Departments departments, Clock clock) {
        this.store = store;
        this.sheet = sheet;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * Issues a paper within the transaction of what it is about.
     *
     * @return its id
     */
    public UUID issue(PaperDraft draft) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        store.add(id, codes.next(), draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return id;
    }

    /** What was issued about a case, oldest first. */
    public List<IssuedPaper> ofCase(UUID caseId) {
        Function<String, LocalisedText> names = departments.names();
        return store.ofCase(caseId).stream()
                .map(paper -> new IssuedPaper(
                        paper.id(),
                        paper.kind(),
                        paper.kind().title(),
                        paper.number(),
                        PaperCode.grouped(paper.code()),
                        names.apply(paper.issuer()),
                        paper.issuedAt()))
                .toList();
    }

    /** A paper of a case as PDF, made now if it never was; empty if the case has no such paper. */
    public Optional<PaperPrint> print(UUID caseId, UUID paper, PaperLanguage language) {
        return store.find(caseId, paper).map(found -> print(found, language));
    }

    private PaperPrint print(Stored paper, PaperLanguage language) {
        String name =
                "%s-%s-%s.pdf".formatted(paper.number(), paper.kind().name().toLowerCase(Locale.ROOT), language.word());
        return store.printed(paper.id(), language, name).orElseGet(() -> {
            byte[] content = sheet.of(paper, departments.names().apply(paper.issuer()), language);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            store.keep(paper.id(), language, content, sha256(content), now);
            return store.printed(paper.id(), language, name).orElseThrow();
        });
    }

    /** In hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
