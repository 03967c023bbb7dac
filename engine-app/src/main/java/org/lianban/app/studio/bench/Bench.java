package org.lianban.app.studio.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.bench.BenchView.CasesRun;
import org.lianban.app.studio.bench.BenchView.TriedInput;
import org.lianban.app.studio.check.Checks;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.lock.Locks;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.tables.TableFile;
import org.lianban.processes.tables.TableModel;
import org.lianban.rules.bench.TableBench;
import org.lianban.rules.table.InvalidTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries the draft of a table as it was saved last, on the engine that will run it. */
@Service
public class Bench {

    private final Parts parts;
    private final Revisions revisions;
    private final Locks locks;
    private final Checks checks;
    private final CaseSheets sheets;
    private final Clock clock;

    Bench(Parts parts, Revisions revisions, Locks locks, Checks checks, CaseSheets sheets, Clock clock) {
        this.parts = parts;
        this.revisions = revisions;
        this.locks = locks;
        this.checks = checks;
        this.sheets = sheets;
        this.clock = clock;
    }

    BenchView view(Actor actor, UUID id) {
        Part part = require(actor, id);
        return on(part, bench -> BenchView.of(part.head(), bench, written(part)));
    }

    private Optional<TableModel> written(Part part) {
        return TableFile.read(revisions.content(part, part.head()).bytes()).tables().stream()
                .filter(table -> table.decision().equals(part.artifact().key()))
                .findFirst();
    }

    TriedInput tryOut(Actor actor, UUID id, Map<String, String> inputs) {
        return on(require(actor, id), bench -> TriedInput.of(bench.tryOut(inputs)));
    }

    CaseSheet sheet(Actor actor, UUID id) {
        return sheets.of(require(actor, id).id());
    }

    /**
     * Keeps test cases.
     *
     * @throws Refusal if somebody else saved them meanwhile, or edits the draft
     */
    @Transactional
    public void keep(Actor actor, UUID id, int base, String sheet) {
        require(actor, id);
        Part part = parts.requireForWork(actor, id);
        locks.requireFree(actor, part);
        CaseSheet present = sheets.of(id);
        if (present.revision() != base) {
            throw Refusal.conflict(
                            new LocalisedText("测试用例在此期间已被保存。", "The test cases were saved meanwhile."),
                            new LocalisedText("请读取最新用例，比较后再保存。", "Read them again, compare and save."))
                    .with("reason", "STALE")
                    .with("current", present.revision());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sheets.save(id, base + 1, sheet, actor, now);
    }

    CasesRun run(Actor actor, UUID id) {
        Part part = require(actor, id);
        return run(part, sheets.of(id).sheet());
    }

    /** What of its test cases does not come out as expected, a sentence each; empty of a part that has none. */
    public List<LocalisedText> failures(Part part) {
        String sheet = sheets.of(part.id()).sheet();
        return part.artifact().kind() != ArtifactKind.TABLE || sheet.isBlank()
                ? List.of()
                : run(part, sheet).failures();
    }

    private CasesRun run(Part part, String sheet) {
        return on(part, bench -> CasesRun.of(bench.run(sheet)));
    }

    private Part require(Actor actor, UUID id) {
        Part part = parts.require(actor, id);
        if (part.artifact().kind() != ArtifactKind.TABLE) {
            throw Refusal.conflict(
                    new LocalisedText("试验台只用于规则表。", "Only rule tables are tried on the bench."),
                    new LocalisedText("请打开规则表的草稿。", "Open the draft of a table."));
        }
        return part;
    }

    /** What calculates in a cell takes as long as it likes: so the table is checked first, and then tried within a time. */
    private <T> T on(Part part, Function<TableBench, T> work) {
        Content content = revisions.content(part, part.head());
        checks.requireHarmless(part.artifact(), content);
        return checks.within(() -> {
            try {
                return work.apply(TableBench.of(part.artifact().key(), content.bytes()));
            } catch (InvalidTable invalid) {
                throw Refusal.conflict(
                        new LocalisedText(
                                "规则表无法试验：" + invalid.getMessage(),
                                "The table cannot be tried: " + invalid.getMessage()),
                        new LocalisedText("请先按校验结果更正。", "Put right first what the check finds."));
            }
        });
    }
}
