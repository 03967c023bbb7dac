package org.lianban.app.papers;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A paper as PDF: for one language always the same bytes.
 *
 * @param name a file name
 * @param sha256 of the bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out; nobody compares them
public record PaperPrint(String name, byte[] content, String sha256) {

    /** The answer to whoever asked for it: shown in the browser, kept under its name. */
    public ResponseEntity<Resource> answer() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new ByteArrayResource(content));
    }
}
