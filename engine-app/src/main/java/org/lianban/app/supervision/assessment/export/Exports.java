package org.lianban.app.supervision.assessment.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.papers.ReportFont;
import org.lianban.app.supervision.assessment.Assessments;
import org.lianban.app.supervision.assessment.Assessments.Export;
import org.lianban.app.web.Word;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Writes papers to a file that is gone once it was sent. So a slow reader holds no connection to the database, and whoever gets a
 * paper gets all of it.
 */
@Component
class Exports {

    private static final List<String> LANGUAGES = List.of("zh", "en");

    private interface Paper {
        void write(OutputStream out);
    }

    private final Assessments assessments;
    private final ReportFont font;
    private final ZoneId zone;

    Exports(Assessments assessments, ReportFont font, ZoneId zone) {
        this.assessments = assessments;
        this.font = font;
        this.zone = zone;
    }

    Resource workbook(Actor reader, String period, @Nullable Integer version, String language) {
        AssessmentSheets sheets = new AssessmentSheets(words(language));
        return file(out -> {
            Export export = (assessment, items) -> sheets.write(assessment, items, out);
            assessments.export(reader, period, version, export);
        });
    }

    Resource report(Actor reader, String period, @Nullable Integer version, String language) {
        AssessmentReport report = new AssessmentReport(words(language), font);
        return file(out -> report.write(assessments.of(reader, period, version), out));
    }

    private Words words(String language) {
        if (!LANGUAGES.contains(language)) {
            throw Word.unknown("language", LANGUAGES);
        }
        return new Words(!language.equals("en"), zone);
    }

    private static Resource file(Paper paper) {
        try {
            Path file = Files.createTempFile("lianban-assessment-", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    paper.write(out);
                }
                return new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
            } catch (RuntimeException | IOException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
