package org.lianban.monitoring.cli;

import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.DayReading;
import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.Period;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes readings as JSON lines; absent values are null, instants carry the offset of the calendar's zone. */
final class ReadingWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Writer out;
    private final WorkCalendar calendar;
    private final Locale locale;
    private final DateTimeFormatter instants;

    ReadingWriter(Writer out, WorkCalendar calendar, Locale locale) {
        this.out = out;
        this.calendar = calendar;
        this.locale = locale;
        this.instants = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(calendar.zone());
    }

    WorkCalendar calendar() {
        return calendar;
    }

    void write(Reading reading) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            figures(json, reading);
            json.writeArrayPropertyStart("irregularities");
            reading.irregularities().forEach(irregularity -> irregularity(json, irregularity));
            json.writeEndArray();
            json.writeArrayPropertyStart("periods");
            reading.periods().forEach(period -> period(json, period));
            json.writeEndArray();
            days(json, reading.days());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void figures(JsonGenerator json, Reading reading) {
        json.writeStringProperty("clock", reading.clock());
        json.writeStringProperty("state", reading.state().name());
        json.writeStringProperty("asOf", text(reading.asOf()));
        limit(json, reading.limit());
        json.writeNumberProperty("counted", reading.counted());
        if (reading.remaining() == null) {
            json.writeNullProperty("remaining");
        } else {
            json.writeNumberProperty("remaining", reading.remaining());
        }
        json.writeObjectPropertyStart("uncounted");
        reading.uncounted().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeNumberProperty("nonWorking", reading.nonWorking());
        json.writeNumberProperty("elapsed", reading.elapsed());
        json.writeStringProperty(
                "dueDate", reading.dueDate() == null ? null : reading.dueDate().toString());
        json.writeStringProperty("dueAt", text(reading.dueAt()));
        json.writeNumberProperty("overdue", reading.overdue());
        json.writeBooleanProperty("provisional", reading.provisional());
    }

    private static void limit(JsonGenerator json, @Nullable TimeLimit limit) {
        if (limit == null) {
            json.writeNullProperty("limit");
            return;
        }
        json.writeObjectPropertyStart("limit");
        json.writeNumberProperty("amount", limit.amount());
        json.writeStringProperty("unit", limit.unit().name());
        if (limit.kind() != null) {
            json.writeStringProperty("kind", limit.kind().name());
        }
        if (limit.legalBasis() != null) {
            json.writeStringProperty("legalBasis", limit.legalBasis());
        }
        json.writeEndObject();
    }

    private void irregularity(JsonGenerator json, Irregularity irregularity) {
        json.writeStartObject();
        json.writeStringProperty("code", irregularity.code().name());
        json.writeNumberProperty("event", irregularity.event());
        json.writeStringProperty("message", irregularity.why().in(locale));
        json.writeEndObject();
    }

    private void period(JsonGenerator json, Period period) {
        json.writeStartObject();
        json.writeStringProperty("startedAt", text(period.startedAt()));
        json.writeStringProperty("endedAt", text(period.endedAt()));
        limit(json, period.limit());
        json.writeNumberProperty("counted", period.counted());
        json.writeEndObject();
    }

    private void days(JsonGenerator json, @Nullable List<DayReading> days) {
        if (days == null) {
            json.writeNullProperty("days");
            return;
        }
        json.writeArrayPropertyStart("days");
        for (DayReading day : days) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeStringProperty("class", day.clazz().name());
            json.writeStringProperty("ground", day.ground());
            json.writeStringProperty("why", day.why().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instants.format(instant);
    }
}
