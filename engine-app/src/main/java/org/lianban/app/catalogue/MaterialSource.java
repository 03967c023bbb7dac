package org.lianban.app.catalogue;

/** Who provides a material. */
public enum MaterialSource {
    /** 申请人自备 */
    APPLICANT,
    /** 政府部门核发: taken from the shared register, not asked for again. */
    GOVERNMENT,
    /** 填写申请表形成: the form that is filled in here; nobody brings it on paper, too. */
    FORM,
    /** 其他 */
    OTHER
}
