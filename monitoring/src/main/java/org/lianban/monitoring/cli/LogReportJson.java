package org.lianban.monitoring.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import org.lianban.monitoring.exchange.LogReport;
import org.lianban.monitoring.exchange.Spread;
import org.lianban.monitoring.exchange.log.LogItem.Refused;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the report on a log as one JSON object. */
final class LogReportJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private LogReportJson() {}

    static void write(LogReport report, Locale locale, PrintStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            json.writeStartObject();
            json.writeStringProperty("mapping", report.mapping());
            json.writeStringProperty("asOf", report.asOf().toString());
            contents(json, report, locale);
            lateness(json, report);
            time(json, report);
            json.writeObjectPropertyStart("irregularities");
            json.writeNumberProperty("cases", report.casesWithMisfits());
            sums(json, "byCode", report.misfits());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void contents(JsonGenerator json, LogReport report, Locale locale) {
        json.writeNumberProperty("cases", report.cases());
        json.writeNumberProperty("events", report.events());
        json.writeNumberProperty("duplicates", report.duplicates());
        sums(json, "eventsByStage", report.eventsByStage());
        json.writeObjectPropertyStart("refused");
        json.writeNumberProperty("count", report.refused());
        sums(json, "byReason", report.refusedByReason());
        json.writeArrayPropertyStart("first");
        for (Refused refused : report.firstRefused()) {
            json.writeStartObject();
            json.writeNumberProperty("line", refused.line());
            json.writeStringProperty("reason", refused.reason().name());
            json.writeStringProperty("message", refused.why().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void lateness(JsonGenerator json, LogReport report) {
        json.writeNumberProperty("notStarted", report.notStarted());
        json.writeObjectPropertyStart("ended");
        json.writeNumberProperty("cases", report.ended());
        json.writeNumberProperty("inTime", report.inTime());
        spread(json, "late", report.late());
        json.writeEndObject();
        json.writeObjectPropertyStart("open");
        json.writeNumberProperty("inTime", report.openInTime());
        spread(json, "overdue", report.openOverdue());
        json.writeEndObject();
        json.writeObjectPropertyStart("ownDeadline");
        json.writeNumberProperty("cases", report.ownDeadline());
        spread(json, "late", report.ownLate());
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, LogReport report) {
        sums(json, "suspensions", report.suspensionsByGround());
        json.writeNumberProperty("openSuspensions", report.openSuspensions());
        sums(json, "uncountedDays", report.uncountedByGround());
        json.writeNumberProperty("extended", report.extended());
        json.writeObjectPropertyStart("inTimeOnlyBySuspension");
        json.writeNumberProperty("cases", report.saved().cases());
        sums(json, "bySingleSuspension", report.saved().bySingleSuspension());
        spread(json, "daysOverdueWithout", report.saved().daysSaved());
        json.writeEndObject();
    }

    private static void sums(JsonGenerator json, String name, SortedMap<String, Long> sums) {
        json.writeObjectPropertyStart(name);
        sums.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void spread(JsonGenerator json, String name, Spread spread) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("cases", spread.count());
        json.writeNumberProperty("medianDays", spread.median());
        json.writeNumberProperty("p90Days", spread.p90());
        json.writeNumberProperty("maxDays", spread.max());
        json.writeEndObject();
    }
}
