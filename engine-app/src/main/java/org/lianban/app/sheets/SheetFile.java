package org.lianban.app.sheets;

import org.springframework.core.io.InputStreamSource;

/**
 * A listing as a file that is complete.
 *
 * @param type its media type
 * @param bytes how large it is
 * @param rows how many rows of the listing it holds
 */
public record SheetFile(String name, String type, InputStreamSource content, long bytes, long rows) {}
