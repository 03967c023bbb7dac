package org.lianban.app.demonstration.separation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is in the way, without a stack trace. */
final class RealDataAnalyzer extends AbstractFailureAnalyzer<RealDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RealDataException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
