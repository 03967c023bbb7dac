package org.lianban.app.papers;

import java.util.Optional;
import org.lianban.app.organisation.Departments;
import org.lianban.app.papers.PaperStore.Stored;
import org.springframework.stereotype.Service;

/** Tells strangers whether a paper is ours. */
@Service
class Verifications {

    private final PaperStore store;
    private final Departments departments;

    Verifications(PaperStore store, Departments departments) {
        this.store = store;
        this.departments = departments;
    }

    Optional<VerifiedPaper> of(String typed) {
        return PaperCode.read(typed).flatMap(store::byCode).map(this::verified);
    }

    private VerifiedPaper verified(Stored paper) {
        return new VerifiedPaper(
                PaperCode.grouped(paper.code()),
                paper.kind(),
                paper.kind().title(),
                paper.number(),
                departments.names().apply(paper.issuer()),
                paper.issuedAt(),
                masked(paper.content().recipient()),
                store.prints(paper.id()).stream()
                        .map(print -> new VerifiedPaper.Print(print.language(), print.sha256()))
                        .toList());
    }

    /** Two asterisks, however long the rest of the name is. */
    private static String masked(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
