package org.lianban.app.messages.channel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway wants to be asked. {@code {token}}, {@code {phone}}, {@code {text}} and {@code {id}} stand for what they say, in the
 * header as they are, in the body written as its type demands.
 *
 * @param url where it is asked
 * @param token what it knows lianban by
 * @param authorization the header {@code Authorization}; none if it is empty
 * @param contentType {@code application/json} or {@code application/x-www-form-urlencoded}
 * @param body what is posted
 */
@ConfigurationProperties("lianban.messages.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String token,
        @DefaultValue("Bearer {token}") String authorization,
        @DefaultValue("application/json") String contentType,

        @DefaultValue("{\"id\":\"{id}\",\"to\":\"{phone}\",\"text\":\"{text}\"}")
        String body) {

    @Override
    public String toString() {
        return "SmsSettings"; // no token in a log
    }
}
