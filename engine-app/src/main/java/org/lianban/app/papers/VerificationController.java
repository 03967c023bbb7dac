package org.lianban.app.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.RateLimit;
import org.lianban.app.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Verifies papers for whoever holds one in hand. A code that was mistyped, made up or never issued gets one and the same answer. */
@RestController
class VerificationController {

    private static final int A_MINUTE = 30;

    private final Verifications verifications;
    private final RateLimit limit = RateLimit.perMinute(A_MINUTE);

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    @PermitAll
    @GetMapping("/api/papers/verification/{code}")
    ResponseEntity<VerifiedPaper> verify(@PathVariable String code, HttpServletRequest request) {
        limit.require(request.getRemoteAddr());
        VerifiedPaper paper = verifications
                .of(code)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText(
                        "没有使用此验证码的文书。请核对验证码；仍无结果的，该文书不是本平台出具的。",
                        "No paper has this code. Check the code; if there is still none, the paper is not ours.")));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(paper);
    }
}
