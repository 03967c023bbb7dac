package org.lianban.app.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The contact that an applicant has from now on.
 *
 * @param idNumber read off the identity document or the licence, not off the case
 * @param phone as an application gives it
 */
record NewContact(
        @NotBlank @Size(max = 40) String idNumber,

        @NotBlank @Pattern(regexp = "[0-9+() -]{6,24}", message = "{lianban.Phone}")
        String phone) {}
