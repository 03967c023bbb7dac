package org.lianban.app.portal.account;

/** A natural person, or a body that somebody represents. */
public enum ApplicantKind {
    PERSON,
    ENTERPRISE
}
