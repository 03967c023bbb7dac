package org.lianban.rules;

/**
 * Why an application may not be accepted (行政许可法 第三十二条: with reasons, in writing).
 *
 * @param condition key of the condition or restriction in the catalogue
 * @param article law and article
 * @param message what bars it, for the applicant
 */
public record Bar(String condition, String article, Message message) {}
