package org.lianban.app.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.BrokenOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Sends a listing as a file, in the thread that answers: it takes as long as the reader takes, and no pool of others waits for it. */
final class SheetConverter implements HttpMessageConverter<SheetDownload> {

    private static final Logger LOG = LoggerFactory.getLogger(SheetConverter.class);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == SheetDownload.class;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public SheetDownload read(Class<? extends SheetDownload> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("files of listings are written only");
    }

    @Override
    public void write(SheetDownload download, @Nullable MediaType mediaType, HttpOutputMessage message)
            throws IOException {
        message.getHeaders().setContentType(download.format().type());
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(download.name())
                        .build());
        OutputStream body = message.getBody();
        try {
            download.write(body);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("A file of {} broke off", download.name(), failed);
            throw new BrokenOff(failed);
        }
    }
}
