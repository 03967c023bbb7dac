package org.lianban.app.studio.content;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Gives files back, byte for byte; a browser saves them and never shows them as pages of ours. */
public final class Files {

    private Files() {}

    public static ResponseEntity<Resource> download(ArtifactKey key, Content content) {
        MediaType type = key.kind() == ArtifactKind.FORM ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_XML;
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(key.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.ETAG, "\"" + content.hash() + "\"")
                .body(new ByteArrayResource(content.bytes()));
    }
}
