package org.lianban.app.papers;

/**
 * A paper as PDF: for one language always the same bytes.
 *
 * @param name a file name
 * @param sha256 of the bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out; nobody compares them
public record PaperPrint(String name, byte[] content, String sha256) {}
