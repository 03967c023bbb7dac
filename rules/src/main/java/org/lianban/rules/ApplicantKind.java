package org.lianban.rules;

/** Who applies. A self-employed business (个体工商户) is registered, and counts as an enterprise. */
public enum ApplicantKind {
    PERSON,
    ENTERPRISE
}
