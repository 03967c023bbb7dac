package org.lianban.monitoring.exchange.log;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lianban.monitoring.clock.Why;
import org.lianban.monitoring.exchange.log.LogItem.Reason;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/**
 * Reads XES (IEEE 1849), trace by trace. Attributes nested in attributes, and the declarations of the log, are passed over.
 *
 * <p>XML cannot be taken up again after a fault: from there on the file is refused, and with it the trace that stood open.
 */
final class XesLog {

    private final LogLimits limits;
    private final Consumer<LogItem> found;
    private final LongConsumer progress;
    private final XesTrace trace;

    XesLog(LogLimits limits, Consumer<LogItem> found, LongConsumer progress) {
        this.limits = limits;
        this.found = found;
        this.progress = progress;
        this.trace = new XesTrace(limits, found);
    }

    void read(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                read(xml);
            } catch (XMLStreamException e) {
                stop(xml, e);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            rethrowIo(e);
            unreadable(1, reason(e));
        }
    }

    private XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.lineBytes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.values());
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int token = xml.next();
            if (token == XMLStreamConstants.START_ELEMENT) {
                depth++;
                long line = line(xml);
                progress.accept(line);
                if (depth == 1 && !xml.getLocalName().equals("log")) {
                    unreadable(
                            line,
                            new Why(
                                    "根元素为 %s，不是 XES 的 log".formatted(xml.getLocalName()),
                                    "the root is '%s', not the 'log' of XES".formatted(xml.getLocalName())));
                    return;
                }
                trace.start(depth, xml, line);
            } else if (token == XMLStreamConstants.END_ELEMENT) {
                trace.end(depth);
                depth--;
            } else if (token == XMLStreamConstants.DTD) {
                unreadable(line(xml), new Why("不接受文档类型声明（DTD）", "a document type declaration is not accepted"));
                return;
            }
        }
    }

    private void stop(XMLStreamReader xml, XMLStreamException e) throws IOException {
        trace.abandon();
        rethrowIo(e);
        long line = e.getLocation() == null ? line(xml) : e.getLocation().getLineNumber();
        unreadable(line, reason(e));
    }

    private void unreadable(long line, Why why) {
        found.accept(new Refused(
                Math.max(1, line),
                Reason.UNREADABLE,
                new Why(why.zh() + "；此行之后未读取", why.en() + "; nothing after this line was read")));
    }

    /** A stream that is cut off or beyond its bound is told by whoever opened it. */
    private static void rethrowIo(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
            throw io;
        }
    }

    private static Why reason(XMLStreamException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("it ends too early");
        return new Why("XML 有误：" + message, "not well-formed: " + message);
    }

    private static long line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
