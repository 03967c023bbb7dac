package org.lianban.app.messages.channel;

/** Sends text messages. Each operator has one of its own; {@link HttpSmsGateway} fits those that take a request by HTTP. */
interface SmsGateway {

    void send(Envelope.Sms sms) throws NotCarriedException;
}
