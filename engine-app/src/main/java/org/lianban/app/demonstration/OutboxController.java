package org.lianban.app.demonstration;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lianban.app.messages.ContactPost;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets visitors be an applicant: whom there is, with a case in each state, and the codes that would be sent to their telephones. */
@RestController
@Profile("demonstration")
class OutboxController {

    private static final int MOST = 20;

    private final ContactPost post;
    private final InventedApplicants invented;

    OutboxController(ContactPost post, InventedApplicants invented) {
        this.post = post;
        this.invented = invented;
    }

    @GetMapping("/api/demonstration/outbox")
    @PermitAll
    List<ContactPost.Posted> outbox() {
        return post.newest(MOST);
    }

    @GetMapping("/api/demonstration/applicants")
    @PermitAll
    List<InventedApplicants.DemonstrationApplicant> applicants() {
        return invented.all();
    }
}
