package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

/** What a schema cannot say: the rules between fields and between files. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    static List<CatalogueError> errors(List<YamlDocument> documents) {
        List<Field> files = documents.stream().map(YamlDocument::rootField).toList();
        Declared declared = Declared.by(files);
        List<CatalogueError> errors = new ArrayList<>();
        for (Field file : files) {
            errors.addAll(References.check(file, declared));
            errors.addAll(Duplicates.within(file));
            switch (file.text("type")) {
                case "item" -> errors.addAll(item(file, declared));
                case "joint-service" -> errors.addAll(jointService(file, declared));
                default -> errors.addAll(FieldRules.inRegister(file, declared));
            }
        }
        errors.addAll(Duplicates.across(files));
        errors.addAll(SharedNames.check(files));
        errors.addAll(FieldRules.across(files, declared));
        return errors;
    }

    private static List<CatalogueError> item(Field item, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        errors.addAll(LimitRules.check(item));
        errors.addAll(GroundRules.check(item));
        errors.addAll(MaterialRules.check(item));
        errors.addAll(SituationRules.inItem(item));
        errors.addAll(BulkRules.check(item));
        errors.addAll(FieldRules.inItem(item, declared));
        return errors;
    }

    private static List<CatalogueError> jointService(Field service, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        errors.addAll(LimitRules.check(service));
        errors.addAll(DependenceRules.check(service, declared));
        errors.addAll(OpinionRules.check(service));
        errors.addAll(SituationRules.inJointService(service, declared));
        errors.addAll(MergeRules.check(service, declared));
        return errors;
    }
}
