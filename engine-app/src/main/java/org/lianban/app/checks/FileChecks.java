package org.lianban.app.checks;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.app.forms.StageForm;
import org.lianban.processes.checking.FileFinding;
import org.lianban.processes.checking.ModelChecker;
import org.lianban.processes.checking.ModelFile;
import org.lianban.processes.surroundings.Surroundings;

/** Checks models, rule tables and forms together, as they would be released. */
final class FileChecks {

    private FileChecks() {}

    /** Where there are forms, stages are held against them; which there are elsewhere, nobody knows here. */
    static List<FileFinding> of(NamedFiles files, Surroundings surroundings) {
        List<ModelFile> forms = files.forms();
        Surroundings around = forms.isEmpty() ? surroundings : surroundings.withForms(keys(forms));
        return Stream.concat(
                        ModelChecker.check(files.models(), around).stream(),
                        forms.stream().flatMap(FileChecks::faults))
                .toList();
    }

    private static Stream<FileFinding> faults(ModelFile form) {
        return StageForm.faults(form.content()).stream().map(fault -> new FileFinding(form.name(), 0, fault));
    }

    /** A form is known by the name of its file. */
    private static Set<String> keys(List<ModelFile> forms) {
        return forms.stream()
                .map(form -> String.valueOf(Path.of(form.name()).getFileName()))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(toSet());
    }
}
