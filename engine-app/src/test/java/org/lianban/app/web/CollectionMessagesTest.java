package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list has entries and no characters. */
class CollectionMessagesTest {

    private static Stream<Field> collections() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.lianban.app").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Collection.class.isAssignableFrom(field.getType())
                                || Map.class.isAssignableFrom(field.getType()));
    }

    @Test
    void ofEveryFormSpeakOfEntries() {
        List<Field> bounded = collections()
                .filter(field -> field.isAnnotationPresent(Size.class))
                .toList();
        assertThat(bounded).hasSizeGreaterThan(20).allSatisfy(field -> {
            Size size = field.getAnnotation(Size.class);
            assertThat(size.message()).isEqualTo(size.min() > 0 ? "{lianban.Entries}" : "{lianban.TooMany}");
        });
    }
}
