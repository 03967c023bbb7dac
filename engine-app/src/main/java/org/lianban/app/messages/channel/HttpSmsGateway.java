package org.lianban.app.messages.channel;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.io.JsonStringEncoder;

/** A gateway that takes one request by HTTP for each message, in words that the operator configures. */
@Component
@ConditionalOnProperty("lianban.messages.sms.url")
@EnableConfigurationProperties(SmsSettings.class)
class HttpSmsGateway implements SmsGateway {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(token|phone|text|id)}");

    private final SmsSettings settings;
    private final HttpPost http;

    HttpSmsGateway(SmsSettings settings, HttpPost http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public void send(Envelope.Sms sms) throws NotCarriedException {
        Map<String, String> values = new TreeMap<>(Map.of(
                "token", settings.token(),
                "phone", sms.phone(),
                "text", sms.text(),
                "id", sms.id().toString()));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url()))
                .header("Content-Type", settings.contentType())
                .header("Lianban-Message-Id", sms.id().toString())
                .POST(BodyPublishers.ofString(filled(settings.body(), values, this::written)));
        if (!settings.authorization().isEmpty()) {
            request.header("Authorization", filled(settings.authorization(), values, UnaryOperator.identity()));
        }
        try {
            http.post(request);
        } catch (NotCarriedException failed) {
            throw failed.without(sms.phone());
        }
    }

    private String written(String value) {
        return settings.contentType().startsWith("application/x-www-form-urlencoded")
                ? URLEncoder.encode(value, StandardCharsets.UTF_8)
                : new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
    }

    private static String filled(String template, Map<String, String> values, UnaryOperator<String> written) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(written.apply(values.getOrDefault(found.group(1), ""))));
    }
}
