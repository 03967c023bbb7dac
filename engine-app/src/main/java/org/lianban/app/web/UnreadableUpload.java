package org.lianban.app.web;

import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.multipart.MultipartException;

/** Says what is wrong with a form that carries a file. */
final class UnreadableUpload {

    private UnreadableUpload() {}

    /** Whether it is about the size of the file or of the whole; Spring's guess from the words of the message is too wide. */
    static boolean isTooLarge(MultipartException failure) {
        return causes(failure, SizeException.class) && !isAboutTheName(failure);
    }

    static Refusal explain(MultipartException failure) {
        if (causes(failure, FileCountLimitExceededException.class)) {
            return Refusal.invalid(
                    new LocalisedText("表单的部分过多，每次只上传一个文件。", "The form has too many parts; send one file at a time."));
        }
        if (isAboutTheName(failure)) {
            return Refusal.invalid(
                    "file", new LocalisedText("文件名或其说明过长。", "has a name or a description that is too long"));
        }
        return Refusal.invalid(new LocalisedText(
                "无法读取上传内容：应为带 boundary 的 multipart/form-data。",
                "The upload cannot be read: it must be multipart/form-data with a boundary."));
    }

    /** Tomcat has no exception of its own for it. */
    private static boolean isAboutTheName(MultipartException failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage())
                .startsWith("Header section");
    }

    private static boolean causes(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (kind.isInstance(link)) {
                return true;
            }
        }
        return false;
    }
}
