package org.lianban.app.engine.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianban.app.forms.StageForm;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.Severity;
import org.lianban.processes.checking.FileFinding;
import org.lianban.processes.checking.ModelChecker;
import org.lianban.processes.checking.ModelFile;
import org.lianban.processes.safety.SchemaHints;
import org.lianban.processes.surroundings.Surroundings;
import org.xml.sax.SAXException;

/** The files of a set of models, by their names. */
final class ModelFiles {

    private final Map<String, ModelFile> byName;

    private ModelFiles(Stream<ModelFile> files) {
        byName = files.collect(
                Collectors.toMap(ModelFile::name, Function.identity(), (before, after) -> after, TreeMap::new));
    }

    /** What this version of the program brings. */
    static ModelFiles shipped() {
        return new ModelFiles(
                ProcessModels.all().stream().map(model -> new ModelFile(model.resource(), model.bytes())));
    }

    /** The same with these in place of those of their names: the models without hints where schemas lie, since the engine would go there. */
    ModelFiles with(Collection<ModelFile> others) {
        return new ModelFiles(
                Stream.concat(byName.values().stream(), others.stream().map(ModelFiles::plain)));
    }

    private static ModelFile plain(ModelFile file) {
        if (FormFiles.isForm(file.name())) {
            return file;
        }
        try {
            return new ModelFile(file.name(), SchemaHints.without(file.content()));
        } catch (SAXException | IOException e) {
            // no model at all, as the checker will say
            return file;
        }
    }

    List<ModelFile> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Requires that nothing is wrong with them, checked together, before an engine reads them: the right to deploy would be the right
     * to run code.
     *
     * @throws RefusedModels with the errors; warnings are for who releases
     */
    ModelFiles requireSound() {
        Map<Boolean, List<ModelFile>> byKind =
                all().stream().collect(Collectors.partitioningBy(file -> FormFiles.isForm(file.name())));
        List<ModelFile> forms = byKind.getOrDefault(true, List.of());
        Surroundings around = Surroundings.NONE.withForms(
                forms.stream().map(file -> FormFiles.key(file.name())).collect(Collectors.toSet()));
        Stream<FileFinding> found = Stream.concat(
                ModelChecker.check(byKind.getOrDefault(false, List.of()), around).stream(),
                forms.stream().flatMap(ModelFiles::faults));
        List<FileFinding> errors = found.filter(each -> each.finding().severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusedModels(errors);
        }
        return this;
    }

    private static Stream<FileFinding> faults(ModelFile form) {
        return StageForm.faults(form.content()).stream().map(fault -> new FileFinding(form.name(), 0, fault));
    }

    /** The same for the same names and contents, and for no others. */
    String digest() {
        MessageDigest digest = sha256();
        byName.forEach((name, file) -> {
            byte[] content = file.content();
            digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
