package org.lianban.app.casework.work;

import java.time.Instant;
import org.lianban.app.web.LocalisedText;

/**
 * The applicant was told something in writing, within the transaction of what it is about.
 *
 * @param by the department of whoever did it; empty if the law acts by itself
 * @param basis the article, as cited
 */
public record NoticeSent(CaseRecord record, String kind, String by, String basis, LocalisedText text, Instant at) {}
