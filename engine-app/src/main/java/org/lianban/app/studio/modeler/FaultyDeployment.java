package org.lianban.app.studio.modeler;

/** A deployment of which nothing was kept, since something in it is wrong. */
final class FaultyDeployment extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CamundaError error;

    FaultyDeployment(CamundaError error) {
        super(error.message());
        this.error = error;
    }

    CamundaError error() {
        return error;
    }
}
