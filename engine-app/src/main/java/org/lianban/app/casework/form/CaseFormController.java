package org.lianban.app.casework.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.form.MergedForm.MergedGroup;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the applicant filled in, for who may read the case. */
@RestController
class CaseFormController {

    private final CaseForms forms;
    private final FormChanges changes;
    private final CaseAccess access;

    /**
     * The form of a case.
     *
     * @param versions of the items whose forms these were, by code
     * @param values by key of the field, as they count now
     * @param revision 1 as it was filed, one more with every correction that was handed in
     * @param changes what was corrected, the first one first
     * @param withheld the reader only supervises: the fields are named, what was filled in is not
     */
    record CaseForm(
            List<MergedGroup> groups,
            Map<String, Integer> versions,
            Map<String, String> values,
            int revision,
            List<FormChange> changes,
            boolean withheld) {}

    CaseFormController(CaseForms forms, FormChanges changes, CaseAccess access) {
        this.forms = forms;
        this.changes = changes;
        this.access = access;
    }

    @GetMapping("/api/cases/{id}/form")
    @PreAuthorize("isAuthenticated()")
    CaseForm formOfCase(@PathVariable UUID id) {
        Actor reader = Actors.current();
        access.require(reader, id);
        boolean withheld = !CaseAccess.handles(reader);
        List<FormChange> corrected = changes.ofCase(id);
        int revision = FormChanges.revision(corrected);
        return forms.find(id)
                .map(filled -> new CaseForm(
                        filled.form().groups(),
                        filled.versions(),
                        withheld ? Map.of() : filled.values(),
                        revision,
                        withheld ? corrected.stream().map(FormChange::withheld).toList() : corrected,
                        withheld))
                .orElse(new CaseForm(List.of(), Map.of(), Map.of(), revision, List.of(), false));
    }
}
