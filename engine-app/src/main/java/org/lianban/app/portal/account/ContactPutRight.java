package org.lianban.app.portal.account;

/**
 * What came of a contact that was put right.
 *
 * @param cases how many cases have it now that had the old one
 */
record ContactPutRight(String contact, int cases) {}
