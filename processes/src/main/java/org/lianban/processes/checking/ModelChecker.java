package org.lianban.processes.checking;

import java.util.List;
import org.lianban.processes.Finding;
import org.lianban.processes.safety.ModelSafety;
import org.lianban.processes.stages.StageDeclarations;

/** Checks models and rule tables. It needs no engine and no database, and reads nothing but what it is given. */
public final class ModelChecker {

    private ModelChecker() {}

    /**
     * Checks files together: models may call one another.
     *
     * @return what there is to say, file by file in the order given; empty of files that are clean
     */
    public static List<FileFinding> check(List<ModelFile> files) {
        return files.stream()
                .flatMap(file -> check(file).stream().map(finding -> new FileFinding(file.name(), finding)))
                .toList();
    }

    private static List<Finding> check(ModelFile file) {
        List<Finding> unsafe = ModelSafety.check(file.content());
        return unsafe.isEmpty() ? StageDeclarations.read(file.content()).findings() : unsafe;
    }
}
