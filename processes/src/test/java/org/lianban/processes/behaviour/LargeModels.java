package org.lianban.processes.behaviour;

/** Models of sizes that nobody draws by hand, as sketches. */
final class LargeModels {

    private final StringBuilder lines = new StringBuilder("start s -> and fork\nand join -> end e\n");

    private LargeModels() {}

    /**
     * Parallel branches of some 25 elements each: choices, loops and events on tasks, one after another.
     *
     * @param blocks how many of them a branch has
     */
    static String branches(int branches, int blocks) {
        LargeModels model = new LargeModels();
        for (int branch = 0; branch < branches; branch++) {
            String last = "fork";
            for (int block = 0; block < blocks; block++) {
                last = model.block(last, "_" + branch + "_" + block, block % 3);
            }
            model.lines.append(last).append(" -> join\n");
        }
        return model.lines.toString();
    }

    private String block(String from, String name, int kind) {
        switch (kind) {
            case 0 -> line("%s -> xor x# -> task l# -> xor m#\nx# -> task r# -> m#", from, name);
            case 1 -> line("%s -> xor g# -> task t# -> xor m#\nm# -> g#", from, name);
            default ->
                line(
                        "%s -> task t# -> xor m#\non t# timer late# -> task u# -> m#\nbeside t# timer warn# -> end w#",
                        from, name);
        }
        return "m" + name;
    }

    private void line(String text, String from, String name) {
        lines.append(text.formatted(from).replace("#", name)).append('\n');
    }

    /** A choice of two ways, in each of so many parallel branches that nothing joins: every combination is another state. */
    static String unjoined(int branches) {
        StringBuilder lines = new StringBuilder("start s -> and fork\nand wait -> end e\nxor never -> wait\n");
        for (int branch = 0; branch < branches; branch++) {
            lines.append("fork -> xor x%1$d -> task a%1$d -> and l%1$d -> end o%1$d\nx%1$d -> task b%1$d -> l%1$d\n"
                    .formatted(branch));
        }
        return lines.toString();
    }

    /** One long line. */
    static String line(int gateways) {
        StringBuilder lines = new StringBuilder("start s");
        for (int i = 0; i < gateways; i++) {
            lines.append(" -> xor x").append(i);
        }
        return lines.append(" -> end e").toString();
    }

    /** Splits and joins, one after another. */
    static String blocks(int blocks) {
        StringBuilder lines = new StringBuilder("start s -> xor j0\n");
        for (int i = 0; i < blocks; i++) {
            lines.append("j%1$d -> and f%1$d -> task a%1$d -> and j%2$d\nf%1$d -> task b%1$d -> j%2$d\n"
                    .formatted(i, i + 1));
        }
        return lines.append("j").append(blocks).append(" -> end e").toString();
    }

    /** Every gateway leads to every other. */
    static String web(int gateways) {
        StringBuilder lines = new StringBuilder("start s -> and g0\n");
        for (int i = 1; i < gateways; i++) {
            lines.append(i % 2 == 0 ? "and g" : "or g").append(i).append('\n');
        }
        for (int i = 0; i < gateways; i++) {
            for (int j = 0; j < gateways; j++) {
                lines.append("g").append(i).append(" -?-> g").append(j).append('\n');
            }
        }
        return lines.append("g0 -> end e").toString();
    }

    /** Sub-processes in sub-processes. */
    static String nested(int depth) {
        StringBuilder lines = new StringBuilder("start s\n");
        for (int i = 0; i < depth; i++) {
            lines.append("sub p%d {\nstart s%d\n".formatted(i, i));
        }
        for (int i = depth - 1; i >= 0; i--) {
            lines.append(
                    i == depth - 1
                            ? "s%1$d -> end e%1$d\n}\n".formatted(i)
                            : "s%1$d -> p%2$d -> end e%1$d\n}\n".formatted(i, i + 1));
        }
        return lines.append("s -> p0 -> end e").toString();
    }
}
