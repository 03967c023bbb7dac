package org.lianban.processes.checking;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.processes.Finding;
import org.lianban.processes.behaviour.BehaviourRules;
import org.lianban.processes.diagram.DiagramRules;
import org.lianban.processes.stages.FormReferences;
import org.lianban.processes.stages.StageRules;
import org.lianban.processes.surroundings.Surroundings;
import org.lianban.processes.tables.TableRules;

/** Checks models and rule tables. It needs no engine and no database, and reads nothing but what it is given. */
public final class ModelChecker {

    /** An entry for each kind of rules. Those of safety are not among them: they decide what the others get to see. */
    private static final List<Contribution> OF_MODELS = List.of(
            (model, around) -> StageRules.check(model, around.processes(), around.surroundings()),
            (model, around) -> FormReferences.check(model, around.surroundings()),
            (model, around) -> around.time().check(model),
            (model, around) -> BehaviourRules.check(model, around.processes()),
            (model, around) -> DiagramRules.check(model));

    private static final List<TableContribution> OF_TABLES = List.of(TableRules::check);

    private ModelChecker() {}

    /**
     * Checks files together: models may call one another, and the shipped ones where the files do not replace them.
     *
     * @param surroundings services and tables in force; tables among the files take the place of those of the same name
     * @return what there is to say, file by file in the order given; nothing of files that are clean
     */
    public static List<FileFinding> check(List<ModelFile> files, Surroundings surroundings) {
        return check(files, List.of(), surroundings);
    }

    /**
     * Checks files that will meet others.
     *
     * @param beside is called, and tables among it are in force, but nothing is said of it
     * @param surroundings as of {@link #check(List, Surroundings)}
     * @return what there is to say of the files, in the order given
     */
    public static List<FileFinding> check(List<ModelFile> files, List<ModelFile> beside, Surroundings surroundings) {
        List<CheckedFile> checked = files.stream().map(CheckedFile::read).toList();
        List<CheckedFile> met = beside.stream().map(CheckedFile::read).toList();
        Neighbourhood around = Neighbourhood.of(checked, met, surroundings);
        SameIds ids = new SameIds();
        return checked.stream().flatMap(file -> check(file, ids, around)).toList();
    }

    private static Stream<FileFinding> check(CheckedFile file, SameIds ids, Neighbourhood around) {
        ElementLines lines = ElementLines.of(file.file().content());
        return Stream.of(file.unsafe().stream(), ids.of(file).stream(), contributed(file, around))
                .flatMap(found -> found)
                .distinct()
                .map(finding -> new FileFinding(file.file().name(), line(finding, file, lines), finding));
    }

    /** What is said of the file as a whole stands where it cannot be read on. */
    private static int line(Finding finding, CheckedFile file, ElementLines lines) {
        int line = lines.line(finding.elementId());
        return line == 0 && finding.elementId().isEmpty() ? file.brokenAt() : line;
    }

    private static Stream<Finding> contributed(CheckedFile file, Neighbourhood around) {
        if (file.isTable() && file.unsafe().isEmpty()) {
            byte[] dmn = file.file().content();
            return OF_TABLES.stream().flatMap(rules -> rules.of(dmn, around.surroundings()).stream());
        }
        return file.model().stream()
                .flatMap(model -> OF_MODELS.stream().flatMap(rules -> rules.of(model, around).stream()));
    }
}
