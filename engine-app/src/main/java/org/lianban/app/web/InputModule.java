package org.lianban.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what comes from outside more strictly than what we wrote ourselves: text without control characters, which the database would
 * refuse or a reader could not see, and times of which a calendar knows something.
 */
final class InputModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998; // a zone may add a day

    private static final LocalisedText OUT_OF_TIME = new LocalisedText(
            "年份应在 %d 到 %d 之间。".formatted(FIRST_YEAR, LAST_YEAR),
            "must be in a year from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));

    InputModule() {
        super("lianban-input");
        addDeserializer(String.class, new Text());
        addKeyDeserializer(String.class, new Key());
        addDeserializer(
                LocalDate.class, new Time<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear));
        addDeserializer(
                Instant.class,
                new Time<>(Instant.class, InstantDeserializer.INSTANT, instant -> instant.atOffset(ZoneOffset.UTC)
                        .getYear()));
    }

    /** A value of the right type that we do not take, and why. */
    static final class RefusedValueException extends MismatchedInputException {

        private static final long serialVersionUID = 1L;

        private final transient LocalisedText why;

        RefusedValueException(JsonParser parser, Class<?> type, LocalisedText why) {
            super(parser, why.en(), type);
            this.why = why;
        }

        LocalisedText why() {
            return why;
        }
    }

    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            if (!PlainText.is(text)) {
                throw new RefusedValueException(parser, String.class, PlainText.RULE);
            }
            return text;
        }
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public String deserializeKey(String key, DeserializationContext context) {
            if (!PlainText.is(key)) {
                throw new RefusedValueException(context.getParser(), String.class, PlainText.RULE);
            }
            return key;
        }
    }

    private static final class Time<T> extends StdScalarDeserializer<T> {

        private final ValueDeserializer<T> iso;
        private final ToIntFunction<T> year;

        Time(Class<T> type, ValueDeserializer<T> iso, ToIntFunction<T> year) {
            super(type);
            this.iso = iso;
            this.year = year;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            T time = iso.deserialize(parser, context);
            if (time == null) { // an empty text
                throw MismatchedInputException.from(parser, handledType(), "no time");
            }
            int stated = year.applyAsInt(time);
            if (stated < FIRST_YEAR || stated > LAST_YEAR) {
                throw new RefusedValueException(parser, handledType(), OUT_OF_TIME);
            }
            return time;
        }
    }
}
