package org.lianban.app.catalogue;

/** What an application says of its applicant in any case, so that no form asks for it again. */
public enum KnownFact {
    /** The name, if a body applies. */
    ENTERPRISE_NAME,
    /** The number, if a body applies. */
    CREDIT_CODE,
    /** The name, if a natural person applies. */
    PERSON_NAME,
    /** The number, if a natural person applies. */
    IDENTITY_NUMBER,
    PHONE
}
