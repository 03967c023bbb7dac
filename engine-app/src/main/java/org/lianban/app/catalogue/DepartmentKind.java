package org.lianban.app.catalogue;

/** Where a department stands in the government of its region. */
public enum DepartmentKind {
    /** A department of the local government. */
    DEPARTMENT,
    /** A local body that answers to its own ministry (垂直管理), not to the local government. */
    VERTICAL,
    /** A public institution (事业单位) that the law lets handle the matter. */
    PUBLIC_INSTITUTION,
    /** The service centre with its windows (政务服务中心). */
    SERVICE_CENTRE,
    /** The government of the region itself, which extends joint limits (Licensing Law, Article 42). */
    GOVERNMENT,
    /** The office of electronic supervision (效能监察). */
    SUPERVISION
}
