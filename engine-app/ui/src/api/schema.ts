// Generated from openapi.json by `npm run api`. Nobody imports this file but types.ts, which names the shapes.
export interface paths {
    "/api/account/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notifications"];
        put: operations["chooseNotifications"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["catalogueEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/catalogue/{type}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["catalogueEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/catalogue/{type}/{code}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveCatalogueDraft"];
        post?: never;
        delete: operations["discardCatalogueDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/catalogue/{type}/{code}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishCatalogueEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/catalogue/{type}/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["catalogueVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stuckJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repeatedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/templates/{kind}/{channel}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messageTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/templates/{kind}/{channel}/{language}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveTemplate"];
        post?: never;
        delete: operations["discardTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/templates/{kind}/{channel}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/templates/{kind}/{channel}/{language}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["webhooks"];
        put?: never;
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["webhook"];
        put: operations["changeWebhook"];
        post?: never;
        delete: operations["deactivateWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drafts"];
        put?: never;
        post: operations["begin_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put: operations["keep_1"];
        post?: never;
        delete: operations["drop_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/applications/{id}/held-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["heldOfMine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/applications/{id}/uploads/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadFor"];
        delete: operations["removeUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/asked-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["askedFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/clocks/{clockId}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["days_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contests"];
        put?: never;
        post: operations["contest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofOwnCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rating"];
        put?: never;
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receipt_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["uploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/cases/{id}/uploads/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload_1"];
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicant/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["whoAmI_1"];
        put?: never;
        post?: never;
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/held-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["held"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["publishedAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{period}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assessmentReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{period}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publishAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{period}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assessedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{period}/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assessmentWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["boardCasesAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobs"];
        put?: never;
        post: operations["look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs/{id}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["callBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusals_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-jobs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stop_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["casesAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/acceptance-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuse_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issue_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/clocks/{clockId}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["days_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/conditional-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptConditionally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putContactRight"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction-gathering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gatherCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["correctionParts"];
        put?: never;
        post: operations["sayCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction-parts/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sayMarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/counterfactual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counterfactual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliver_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["earlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/earlier/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["following"];
        put: operations["follow"];
        post?: never;
        delete: operations["unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["formOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/late-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeLate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/lead-conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marks"];
        put?: never;
        post: operations["makeMark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/marks/{mark}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeMark"];
        post?: never;
        delete: operations["removeMark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["papersOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["seen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/stage-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stageForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["services_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["service_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/services/{code}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remind_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contests_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/correction-parts/awaited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["awaitedCorrectionParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveredCasesAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-cases/{id}/clocks/{clock}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-cases/{id}/counterfactual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveredCounterfactual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delivered-cases/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveredCaseDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["applicants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clock"];
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["departments_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["draft"];
        put: operations["keep"];
        post?: never;
        delete: operations["drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drill/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drilledCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/batches/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/held-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["deliver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["systems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/systems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change_3"];
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/systems/{code}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["summary_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/systems/{code}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tokens"];
        put?: never;
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revoke_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/{system}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["events"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/{system}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeExtensionBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["limitsKept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/limits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["limitsKeptAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/outliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["uncountedOutliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/outliers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["uncountedOutliersAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["criticalPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/path/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["criticalPathsAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rebuildFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/saved-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["savedCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/saved-cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["savedCasesAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["daysOfStages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/stages/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["casesOfStage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/stages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["daysOfStagesAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suspensionsByCap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/suspensions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["suspensionsAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/uncounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["uncountedDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/uncounted/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["uncountedDaysAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/waits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waitsAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findingsAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["setAside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/set-aside/{caseId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecasts/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecasts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["forecastsAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecasts/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecasts/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["hallDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appointmentsToday"];
        put?: never;
        post: operations["bookForSomebody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/appointments/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["callNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/tickets/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["connectTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/tickets/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ticketNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/tickets/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recallTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/tickets/{id}/served": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ticketServed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/tickets/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["skipTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markAllMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markMessageRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["orders"];
        put?: never;
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ordersAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/verification/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["halls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/halls/{hall}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/halls/{hall}/appointments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/halls/{hall}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/halls/{hall}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["screen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/halls/{hall}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/hotline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["hotline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/progress-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wallFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchPublicServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/services/{code}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["requirements_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sign-in-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings/{caseId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reports"];
        put?: never;
        post: operations["saveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeReport"];
        post?: never;
        delete: operations["endReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendReportNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["screens"];
        put?: never;
        post: operations["makeScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/screens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeScreen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["whoAmI"];
        put?: never;
        post: operations["logIn"];
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["state"];
        put?: never;
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-procedures/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-procedures/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-procedures/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/special-procedures/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBack_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{login}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{login}/substitution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set"];
        post?: never;
        delete: operations["takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/artifacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["artifacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/artifacts/{kind}/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["artifactVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/artifacts/{kind}/{key}/versions/{version}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["artifactFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/artifacts/{kind}/{key}/versions/{version}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rollBackArtifact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["changes"];
        put?: never;
        post: operations["beginChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["change_1"];
        put: operations["renameChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discardChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["changeFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["releaseOfChange"];
        put?: never;
        post: operations["releaseChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendChangeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["submissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/changes/{id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeChangeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/comments/{thread}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/comments/{thread}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/comments/{thread}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/discovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["discoveredFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/discovery/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["casesOfDeviation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migrations"];
        put?: never;
        post: operations["plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/migrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/migrations/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/migrations/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/migrations/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/migrations/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryOut_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/model-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/model-sets/renames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["renames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["part"];
        put?: never;
        post?: never;
        delete: operations["removePart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/bench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/bench/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tableCases"];
        put: operations["keepTableCases"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/bench/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runTableCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/bench/tries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comments"];
        put?: never;
        post: operations["comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["holdPart"];
        delete: operations["releasePart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/lock/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takePartOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revisions"];
        put?: never;
        post: operations["savePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/revisions/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revisionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/parts/{part}/revisions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/releases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["release_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/releases/{number}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rollBackRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["simulations"];
        put?: never;
        post: operations["simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/simulations/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["simulationOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/simulations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["simulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/simulations/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["designerTokens"];
        put?: never;
        post: operations["issueDesignerToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studio/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeDesignerToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["trials"];
        put?: never;
        post: operations["tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/trials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["trial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/trials/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/trials/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/trials/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["versions"];
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["events_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tasksAsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["views"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/examiners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addExaminer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askToSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/special-procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/stage-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddresseeView: {
            department: string;
            /** Format: date */
            due: string;
            /** @enum {string} */
            escalated?: "DEPARTMENT" | "HEAD" | "GOVERNMENT";
            overdue: boolean;
            /** @enum {string} */
            state: "SENT" | "READ" | "REPLIED" | "ACCEPTED" | "RETURNED";
            stateText: components["schemas"]["LocalisedText"];
        };
        Answer: {
            effect?: components["schemas"]["LocalisedText"];
            key: string;
            name: components["schemas"]["LocalisedText"];
        };
        AnswerForm: {
            text: string;
        };
        AnswerView: {
            answer: components["schemas"]["LocalisedText"];
            key: string;
            question: components["schemas"]["LocalisedText"];
        };
        AnsweringRow: {
            id: string;
            outputs: {
                [key: string]: string;
            };
        };
        Applicant: {
            address?: string;
            idNumber: string;
            /** @enum {string} */
            kind: "PERSON" | "ENTERPRISE";
            name: string;
            phone: string;
        };
        ApplicantMe: {
            contact: string;
            idNumber: string;
            /** @enum {string} */
            kind: "PERSON" | "ENTERPRISE";
            name: string;
        };
        ApplicantView: {
            address?: string;
            idNumber: string;
            kind: string;
            name: string;
            phone: string;
        };
        ApplicationDraft: {
            /** Format: uuid */
            caseId?: string;
            content: components["schemas"]["DraftContent"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            keptAt: string;
            serviceCode: string;
            uploads: components["schemas"]["Uploaded"][];
        };
        ApplicationForm: {
            answers: {
                [key: string]: string;
            };
            applicant: components["schemas"]["Applicant"];
            form?: {
                [key: string]: string;
            };
            held?: components["schemas"]["HeldUse"][];
            materials: components["schemas"]["HandedIn"][];
            /** Format: date-time */
            receivedAt?: string;
            serviceCode: string;
        };
        Appointment: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
            phone: string;
            serviceCode?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "BOOKED" | "ARRIVED" | "CANCELLED";
        };
        ArrivalForm: {
            code: string;
        };
        ArtifactRow: {
            key: string;
            /** @enum {string} */
            kind: "MODEL" | "TABLE" | "FORM";
            name: components["schemas"]["LocalisedText"];
            openIn?: components["schemas"]["OpenIn"];
            /** Format: date-time */
            releasedAt: string;
            releasedBy?: string;
            /** Format: int32 */
            version: number;
        };
        ArtifactVersion: {
            /** Format: date-time */
            effectiveFrom?: string;
            hash: string;
            key: string;
            /** @enum {string} */
            kind: "MODEL" | "TABLE" | "FORM";
            name: components["schemas"]["LocalisedText"];
            /** Format: date-time */
            releasedAt: string;
            releasedBy?: string;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            version: number;
        };
        Asked: {
            defect: string;
            key: string;
            name: components["schemas"]["LocalisedText"];
            there: boolean;
        };
        AskedField: {
            field: components["schemas"]["MergedField"];
            value?: string;
        };
        Asker: {
            department: string;
            item: string;
        };
        Assessed: {
            /** Format: int64 */
            cases: number;
            department: string;
            figures: components["schemas"]["Value"][];
            name: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            place?: number;
            score?: number;
        };
        Assessment: {
            departments: components["schemas"]["Assessed"][];
            ended: boolean;
            /** Format: date */
            firstDay: string;
            formula: components["schemas"]["Formula"];
            /** Format: date */
            lastDay: string;
            /** Format: int32 */
            latest: number;
            period: string;
            publication?: components["schemas"]["PublishedAssessment"];
            tableVersion: string;
        };
        AttachmentView: {
            downloadable: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        Awaited: {
            /** Format: int64 */
            count: number;
            first: components["schemas"]["Pressing"][];
            /** @enum {string} */
            kind: "APPEALS" | "ANSWERS" | "SILENT" | "CONTESTS" | "REPLIES" | "LATE_ORDERS" | "PAST_CAP" | "CARDS_SOON" | "CASES_TODAY" | "SET_ASIDE" | "UNDELIVERED";
        };
        AwaitedPart: {
            applicant: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            caseId: string;
            /** Format: date */
            due?: string;
            number: string;
            service: components["schemas"]["LocalisedText"];
        };
        Awaiting: {
            groups: components["schemas"]["Awaited"][];
            /** Format: date-time */
            sweptAt?: string;
            /** Format: date */
            today: string;
        };
        Barred: {
            article: string;
            condition: string;
            message: components["schemas"]["LocalisedText"];
        };
        BatchAnswer: {
            batch: components["schemas"]["BatchView"];
            results: components["schemas"]["DeliveryResult"][];
        };
        BatchView: {
            /** Format: int64 */
            accepted: number;
            advice?: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            cases: number;
            /** Format: int32 */
            casesKnown?: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            duplicates: number;
            /** Format: date-time */
            endedAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            older: number;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int64 */
            refused: number;
            sentBy: string;
            /** @enum {string} */
            source: "REST" | "LOG";
            /** @enum {string} */
            state: "RUNNING" | "DONE" | "FAILED" | "INTERRUPTED";
            system: string;
            tokenNote?: string;
        };
        BenchColumn: {
            label?: components["schemas"]["LocalisedText"];
            name: string;
            type: string;
            values: string[];
        };
        BenchInput: {
            inputs: {
                [key: string]: string;
            };
        };
        BenchView: {
            inputs: components["schemas"]["BenchColumn"][];
            outputs: components["schemas"]["BenchColumn"][];
            /** Format: int32 */
            revision: number;
            rows: string[];
        };
        Bin: {
            /** Format: double */
            forecast: number;
            /** Format: double */
            from: number;
            /** Format: double */
            observed: number;
            /** Format: int64 */
            size: number;
            /** Format: double */
            to: number;
        };
        Board: {
            departments: components["schemas"]["DepartmentLine"][];
            /** Format: date */
            today: string;
            totals: components["schemas"]["Totals"];
        };
        BoardCase: {
            applicantName: string;
            /** Format: date */
            capEnded?: string;
            /** Format: uuid */
            clockId?: string;
            /** @enum {string} */
            clockState?: "RUNNING" | "SUSPENDED" | "STOPPED";
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            daysPastCap: number;
            /** Format: date */
            dueDate?: string;
            /** Format: int64 */
            elapsed: number;
            /** Format: uuid */
            id: string;
            leadDepartment: string;
            /** Format: int64 */
            nonWorking: number;
            number: string;
            /** Format: int64 */
            overdueDays: number;
            /** Format: date-time */
            receivedAt: string;
            serviceName: components["schemas"]["LocalisedText"];
            stage?: components["schemas"]["LocalisedText"];
            state: string;
            /** Format: date */
            suspendedOn?: string;
            /** Format: int64 */
            uncounted: number;
            /** Format: int64 */
            workingDaysLeft?: number;
        };
        Booked: {
            code: string;
            /** Format: date-time */
            startsAt: string;
        };
        BookingForm: {
            name: string;
            phone: string;
            serviceCode?: string;
            /** Format: date-time */
            startsAt: string;
        };
        BranchView: {
            clock?: components["schemas"]["ClockView"];
            department: string;
            /** Format: uuid */
            id: string;
            itemCode: string;
            itemName: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            opinion?: "AGREE" | "DISAGREE";
            /** Format: date-time */
            opinionAt?: string;
            opinionBy?: string;
            opinionText?: string;
            /** @enum {string} */
            state: "WAITING" | "OPEN" | "SUSPENDED" | "DONE" | "ENDED";
            waitsFor: string[];
        };
        BulkCase: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: int32 */
            number: number;
            remedy?: components["schemas"]["LocalisedText"];
            rule?: string;
            /** @enum {string} */
            state: "UNSEEN" | "READY" | "FORESEEN" | "DONE" | "REFUSED" | "FAILED";
            /** Format: uuid */
            taskId: string;
            words?: components["schemas"]["LocalisedText"];
        };
        BulkForm: {
            /** @enum {string} */
            action: "CLAIM" | "TRANSFER" | "OPINION";
            question: components["schemas"]["TaskQuestion"];
            tasks?: string[];
            text?: string;
            to?: string;
        };
        BulkGroup: {
            /** Format: int64 */
            count: number;
            remedy?: components["schemas"]["LocalisedText"];
            rule?: string;
            /** @enum {string} */
            state: "UNSEEN" | "READY" | "FORESEEN" | "DONE" | "REFUSED" | "FAILED";
            words: components["schemas"]["LocalisedText"];
        };
        BulkJob: {
            /** @enum {string} */
            action: "CLAIM" | "TRANSFER" | "OPINION";
            /** Format: date-time */
            carryOutAt?: string;
            /** Format: int32 */
            cases: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            failed: number;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: int64 */
            foreseen: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            ready: number;
            /** Format: int64 */
            refused: number;
            /** Format: int64 */
            secondsLeft?: number;
            /** @enum {string} */
            state: "LOOKING" | "LOOKED" | "WAITING" | "RUNNING" | "DONE" | "STOPPED" | "CALLED_BACK";
            text?: string;
            to?: string;
            /** Format: int64 */
            unseen: number;
        };
        Burden: {
            /** Format: int32 */
            materials: number;
            paper: boolean;
            /** Format: int32 */
            promised?: number;
            /** Format: int32 */
            statutory?: number;
        };
        CalendarDay: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "WORKING" | "WEEKEND" | "HOLIDAY" | "MAKE_UP";
            name?: string;
            notice?: string;
        };
        CalendarYear: {
            days: components["schemas"]["CalendarDay"][];
            notices: components["schemas"]["NoticeCitation"][];
            provisional: boolean;
            /** Format: int64 */
            workingDays: number;
            /** Format: int32 */
            year: number;
        };
        CalibrationView: {
            /** Format: date */
            asOf: string;
            /** Format: double */
            baseline: number;
            bins: components["schemas"]["Bin"][];
            /** Format: double */
            brier: number;
            /** Format: date */
            heldFrom: string;
            /** Format: int64 */
            size: number;
        };
        CallForm: {
            counter: string;
        };
        Called: {
            counter?: string;
            now: boolean;
            number: string;
        };
        CapView: {
            /** Format: int32 */
            amount: number;
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        CardAction: {
            href: string;
            label: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            name: "ANSWER" | "UPHOLD" | "APPEAL" | "REVOKE" | "WAIVE";
        };
        CardForm: {
            documents?: string[];
            text: string;
        };
        CardReceipt: {
            /** Format: uuid */
            findingId: string;
            message: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "ISSUED" | "ANSWERED" | "UPHELD" | "APPEALED" | "REVOKED" | "WAIVED" | "RECORDED";
            /** Format: date */
            stepDue?: string;
            /** Format: int64 */
            version: number;
        };
        CardStep: {
            /** Format: date-time */
            at: string;
            by?: string;
            department?: string;
            documents: components["schemas"]["DocumentView"][];
            /** Format: date */
            due?: string;
            /** @enum {string} */
            kind: "ISSUED" | "NOTED" | "ANSWERED" | "UPHELD" | "APPEALED" | "REVOKED" | "WAIVED" | "RECORDED";
            late: boolean;
            /** Format: int32 */
            number: number;
            text?: components["schemas"]["LocalisedText"];
        };
        CardView: {
            actions: components["schemas"]["CardAction"][];
            finding: components["schemas"]["FindingView"];
            overdue: boolean;
            stateText: components["schemas"]["LocalisedText"];
            steps: components["schemas"]["CardStep"][];
            /** Format: int64 */
            version: number;
        };
        CaseAction: {
            allowed: boolean;
            choices?: components["schemas"]["Choice"][];
            effect?: components["schemas"]["LocalisedText"];
            href: string;
            label: components["schemas"]["LocalisedText"];
            name: string;
            remedy?: components["schemas"]["LocalisedText"];
            rule?: string;
            /** Format: uuid */
            taskId?: string;
            why?: components["schemas"]["LocalisedText"];
        };
        CaseCode: {
            code: string;
            /** Format: uuid */
            id: string;
        };
        CaseCounterfactual: {
            /** Format: uuid */
            caseId: string;
            clocks: components["schemas"]["OneClock"][];
            inTimeOnlyBySuspension: boolean;
        };
        CaseDays: {
            /** Format: uuid */
            caseId: string;
            closed: boolean;
            /** Format: int64 */
            elapsed: number;
            /** Format: date */
            lastOn: string;
            /** Format: date */
            receivedOn: string;
            segments: components["schemas"]["Segment"][];
            sums: components["schemas"]["Sum"][];
        };
        CaseFollowing: {
            followed: boolean;
        };
        CaseForm: {
            changes: components["schemas"]["FormChange"][];
            groups: components["schemas"]["MergedGroup"][];
            /** Format: int32 */
            revision: number;
            values: {
                [key: string]: string;
            };
            versions: {
                [key: string]: number;
            };
            withheld: boolean;
        };
        CaseNumber: {
            number: string;
        };
        CaseProgress: {
            days?: components["schemas"]["ClockDays"];
            story: components["schemas"]["Story"];
        };
        CaseRow: {
            applicantName: string;
            /** @enum {string} */
            clockState?: "RUNNING" | "SUSPENDED" | "STOPPED";
            /** Format: date */
            dueDate?: string;
            filedOnline: boolean;
            /** Format: uuid */
            id: string;
            leadDepartment: string;
            number: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "REFUSED" | "NOT_ACCEPTED" | "LAPSED" | "WITHDRAWN";
            /** Format: int64 */
            overdueDays: number;
            /** Format: date-time */
            receivedAt: string;
            serviceName: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
            /** Format: date */
            suspendedOn?: string;
            /** Format: int64 */
            workingDaysLeft?: number;
        };
        CaseSheet: {
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            savedAt?: string;
            savedBy?: components["schemas"]["Designer"];
            sheet: string;
        };
        CaseView: {
            /** Format: date-time */
            acceptedAt?: string;
            /** @enum {string} */
            acceptedHow?: "REGULAR" | "CONDITIONAL" | "DEEMED";
            actions: components["schemas"]["CaseAction"][];
            answers: components["schemas"]["AnswerView"][];
            applicant: components["schemas"]["ApplicantView"];
            branches: components["schemas"]["BranchView"][];
            certificates: components["schemas"]["CertificateView"][];
            clocks: components["schemas"]["ClockView"][];
            /** Format: date-time */
            closedAt?: string;
            consultations: components["schemas"]["ConsultationView"][];
            correctionNotice?: components["schemas"]["CorrectionView"];
            decision?: components["schemas"]["DecisionView"];
            delivery?: components["schemas"]["DeliveryView"];
            extensions: components["schemas"]["ExtensionView"][];
            filedOnline: boolean;
            gathering?: components["schemas"]["Gathering"];
            /** Format: uuid */
            id: string;
            leadDepartment: string;
            ledger: components["schemas"]["LedgerHead"];
            materials: components["schemas"]["MaterialView"][];
            notices: components["schemas"]["NoticeView"][];
            number: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "REFUSED" | "NOT_ACCEPTED" | "LAPSED" | "WITHDRAWN";
            procedures: components["schemas"]["ProcedureView"][];
            /** Format: date */
            promisedDue?: string;
            /** Format: date-time */
            receivedAt: string;
            service: components["schemas"]["ServiceName"];
            /** @enum {string} */
            state: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
            stateText: components["schemas"]["LocalisedText"];
            /** Format: date */
            statutoryDue?: string;
            tasks: components["schemas"]["TaskRow"][];
            /** Format: int64 */
            version: number;
        };
        CasesForm: {
            /** Format: int32 */
            base: number;
            sheet: string;
        };
        CasesRun: {
            cases: components["schemas"]["RunCase"][];
            fault?: components["schemas"]["SheetFault"];
            missed: string[];
            passed: boolean;
            reached: string[];
        };
        Cells: {
            active: string;
            daysBefore: string;
            redAfter: string;
            redFrom: string;
            severity: string;
            threshold: string;
        };
        CertificateSpec: {
            code: string;
            name: components["schemas"]["LocalisedText"];
            validity?: string;
        };
        CertificateView: {
            holder: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string;
            itemCode: string;
            name: components["schemas"]["LocalisedText"];
            number: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date-time */
            voidedAt?: string;
        };
        Change: {
            author: components["schemas"]["Designer"];
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            proposedNote?: string;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "APPROVED" | "RELEASE_FAILED" | "RELEASED" | "DISCARDED";
            title: string;
        };
        ChangeOption: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        ChangeRelease: {
            /** Format: date-time */
            dueSince?: string;
            release?: components["schemas"]["Release"];
            stops: components["schemas"]["ReleaseFailure"][];
        };
        ChangeSubmission: {
            /** Format: date-time */
            effectiveFrom?: string;
            note: string;
        };
        ChangeTitle: {
            title: string;
        };
        ChangeView: {
            change: components["schemas"]["Change"];
            parts: components["schemas"]["PartView"][];
            writers: components["schemas"]["Designer"][];
        };
        CheckForm: {
            materials: components["schemas"]["Finding"][];
        };
        Checked: {
            findings: components["schemas"]["ModelFinding"][];
            /** Format: int32 */
            more: number;
        };
        Child: {
            code: string;
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            findings: number;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            near: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            overdueAndSuspended: number;
            /** Format: int64 */
            suspended: number;
            /** Format: int64 */
            uncounted: number;
        };
        Choice: {
            allowed: boolean;
            code: string;
            effect?: components["schemas"]["LocalisedText"];
            name: components["schemas"]["LocalisedText"];
            remedy?: components["schemas"]["LocalisedText"];
            rule?: string;
            why?: components["schemas"]["LocalisedText"];
        };
        Choosable: {
            /** Format: int64 */
            cases: number;
            code: string;
            name: components["schemas"]["LocalisedText"];
        };
        ClockDay: {
            /** @enum {string} */
            class: "COUNTED" | "UNCOUNTED" | "NON_WORKING";
            /** Format: date */
            date: string;
            ground?: string;
            why: components["schemas"]["LocalisedText"];
        };
        ClockDays: {
            clock: components["schemas"]["ClockView"];
            days: components["schemas"]["ClockDay"][];
            notices: components["schemas"]["NoticeCitation"][];
        };
        ClockReading: {
            /** Format: int64 */
            counted: number;
            /** Format: date */
            dueDate?: string;
            /** @enum {string} */
            state: "RUNNING" | "SUSPENDED" | "STOPPED";
        };
        ClockView: {
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            daysLeft?: number;
            department: string;
            /** Format: date */
            dueDate?: string;
            /** Format: date */
            dueIfResumed?: string;
            /** Format: int64 */
            elapsed: number;
            /** Format: uuid */
            id: string;
            irregularities: components["schemas"]["Misfit"][];
            /** @enum {string} */
            kind: "ACCEPTANCE" | "STATUTORY" | "PROMISED" | "BRANCH" | "LOWER_LEVEL" | "STAGE" | "WAIT" | "PROCEDURE" | "CORRECTION" | "DELIVERY";
            limit?: components["schemas"]["Limit"];
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            nonWorking: number;
            /** Format: int64 */
            overdue: number;
            provisional: boolean;
            /** Format: int64 */
            remaining?: number;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            state: "RUNNING" | "SUSPENDED" | "STOPPED";
            subject: string;
            /** Format: date */
            suspendedOn?: string;
            uncounted: {
                [key: string]: number;
            };
        };
        CodeGiven: {
            code: string;
            /** Format: uuid */
            id: string;
        };
        CodeWanted: {
            contact: string;
            idNumber: string;
            /** @enum {string} */
            kind: "PERSON" | "ENTERPRISE";
            name?: string;
        };
        Colleague: {
            login: string;
            name: string;
            roles: ("CLERK" | "APPROVER" | "HEAD" | "LEAD" | "DESIGNER" | "SUPERVISOR" | "ADMINISTRATOR")[];
        };
        CommandReceipt: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: int64 */
            caseVersion: number;
            message: components["schemas"]["LocalisedText"];
        };
        CommentThread: {
            comments: components["schemas"]["SaidComment"][];
            element: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            part: string;
            /** Format: date-time */
            resolvedAt?: string;
            resolvedBy?: components["schemas"]["Designer"];
        };
        Compared: {
            after: components["schemas"]["Interval"];
            before: components["schemas"]["Interval"];
            difference: components["schemas"]["Interval"];
            /** @enum {string} */
            figure: "PROMISED_LATE" | "STATUTORY_LATE" | "ELAPSED_MEDIAN" | "ELAPSED_P95" | "COUNTED_MEDIAN" | "COUNTED_P95" | "UNCOUNTED_SHARE" | "STAGES";
        };
        ComparedLoad: {
            /** Format: int32 */
            placesAfter?: number;
            /** Format: int32 */
            placesBefore?: number;
            post: components["schemas"]["Post"];
            queueAfter: components["schemas"]["Interval"];
            queueBefore: components["schemas"]["Interval"];
            utilisationAfter: components["schemas"]["Interval"];
            utilisationBefore: components["schemas"]["Interval"];
        };
        Comparison: {
            /** Format: double */
            cases: number;
            /** Format: double */
            casesAfter: number;
            countedAfter: components["schemas"]["DayShares"];
            countedBefore: components["schemas"]["DayShares"];
            elapsedAfter: components["schemas"]["DayShares"];
            elapsedBefore: components["schemas"]["DayShares"];
            figures: components["schemas"]["Compared"][];
            guessed: string[];
            loads: components["schemas"]["ComparedLoad"][];
            services: components["schemas"]["ServiceRow"][];
            /** Format: int32 */
            unendedAfter: number;
            /** Format: int32 */
            unendedBefore: number;
        };
        ComparisonDraft: {
            source: string;
        };
        CompletionForm: {
            text: string;
        };
        Conclude: {
            reasons: string;
            /** @enum {string} */
            result: "GRANT" | "REFUSE";
        };
        Condition: {
            basis: components["schemas"]["LegalBasis"];
            key: string;
            text: components["schemas"]["LocalisedText"];
        };
        ConditionalAcceptanceForm: {
            toFollow: components["schemas"]["Following"][];
        };
        ConsultationForm: {
            department: string;
            question: string;
        };
        ConsultationView: {
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            /** Format: uuid */
            branchId: string;
            department: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ADVICE" | "EXAMINER" | "SIGNATURE";
            person?: string;
            question: string;
            /** Format: date */
            remindedOn?: string;
            /** @enum {string} */
            state: "ASKED" | "ANSWERED" | "ENDED" | "WITHDRAWN";
            /** @enum {string} */
            verdict?: "AGREE" | "DISAGREE";
        };
        ContactPutRight: {
            /** Format: int32 */
            cases: number;
            contact: string;
        };
        ContestAnswerForm: {
            /** @enum {string} */
            result: "UPHELD" | "REJECTED";
            text: string;
        };
        ContestForm: {
            reason: string;
            /** Format: uuid */
            suspension: string;
        };
        ContestRow: {
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            asked: string;
            basis: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            department: string;
            ground: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            reason: string;
            service: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "OPEN" | "UPHELD" | "REJECTED";
            suspended: boolean;
            /** Format: date-time */
            suspendedAt: string;
        };
        ContestView: {
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            reason: string;
            /** @enum {string} */
            state: "OPEN" | "UPHELD" | "REJECTED";
            /** Format: uuid */
            suspension: string;
        };
        CorrectionForm: {
            items: components["schemas"]["Defect"][];
            note?: string;
            withoutWaiting?: boolean;
        };
        CorrectionItem: {
            article?: string;
            defect: string;
            departments: string[];
            key: string;
            /** Format: uuid */
            mark?: string;
            /** Format: int32 */
            page?: number;
            wanted?: string;
        };
        CorrectionPart: {
            /** Format: date-time */
            askedAt: string;
            department: string;
            items: components["schemas"]["PartItem"][];
            /** Format: date-time */
            saidAt?: string;
            saidBy?: string;
            /** @enum {string} */
            state: "LOOKING" | "NOTHING" | "ITEMS" | "MISSED";
        };
        CorrectionSubmission: {
            form?: {
                [key: string]: string;
            };
            materials: components["schemas"]["HandedIn"][];
        };
        CorrectionView: {
            /** Format: date-time */
            correctedAt?: string;
            /** Format: date */
            dueOn: string;
            fields: components["schemas"]["NamedField"][];
            items: components["schemas"]["CorrectionItem"][];
            note?: string;
            /** Format: date-time */
            sentAt: string;
            sentBy: string;
            told?: components["schemas"]["Told"];
        };
        CorrectionsForm: {
            form?: {
                [key: string]: string;
            };
            materials: components["schemas"]["UploadedMaterial"][];
        };
        Day: {
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            finished: number;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            redCards: number;
            /** Format: int64 */
            standing: number;
        };
        DayShares: {
            shares: number[];
            /** Format: int32 */
            width: number;
        };
        Days: {
            /** Format: int64 */
            beyond: number;
            /** Format: int32 */
            median: number;
            /** Format: int32 */
            p95: number;
        };
        DeadLetter: {
            address?: string;
            /** Format: int32 */
            attempts: number;
            /** @enum {string} */
            channel: "MAIL" | "SMS" | "WEBHOOK";
            /** Format: date-time */
            diedAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "WARNING" | "YELLOW_CARD" | "RED_CARD" | "CARD_STEP" | "ORDER" | "REMINDER" | "ESCALATION" | "ASSESSMENT" | "NOTICE";
            kindTitle: components["schemas"]["LocalisedText"];
            lastError: string;
            login?: string;
            /** Format: int32 */
            messages: number;
            /** Format: date-time */
            postedAt: string;
        };
        Decide: {
            reasons: string;
            remedies?: string;
            /** @enum {string} */
            result: "GRANT" | "REFUSE";
        };
        Decision: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Designer"];
            /** @enum {string} */
            outcome: "APPROVED" | "SENT_BACK" | "TAKEN_BACK";
            reason?: string;
        };
        DecisionView: {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            reasons: string;
            remedies?: string;
            /** @enum {string} */
            result: "GRANT" | "REFUSE";
        };
        Defect: {
            defect: string;
            key: string;
        };
        Deliver: {
            /** @enum {string} */
            method: "WINDOW" | "POST" | "ELECTRONIC";
            receiver: string;
            signature?: components["schemas"]["Signature"];
            /** Format: date-time */
            signedAt?: string;
        };
        DeliveredCaseView: {
            /** Format: date-time */
            acceptedAt?: string;
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            asOfDay: string;
            clocks: components["schemas"]["DeliveredClockView"][];
            /** Format: date-time */
            closedAt?: string;
            counterfactual: components["schemas"]["DeliveredWithout"][];
            department: string;
            facts: components["schemas"]["DeliveredFactView"][];
            historical: boolean;
            /** Format: uuid */
            id: string;
            item?: string;
            /** Format: date-time */
            receivedAt?: string;
            reference: string;
            service?: string;
            system: string;
            systemName: components["schemas"]["LocalisedText"];
            versions: components["schemas"]["DeliveredVersionView"][];
            zone: string;
        };
        DeliveredClockView: {
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            daysLeft?: number;
            department?: string;
            /** Format: date */
            dueDate?: string;
            /** Format: int64 */
            elapsed: number;
            /** Format: uuid */
            id: string;
            irregularities: components["schemas"]["LocalisedText"][];
            /** @enum {string} */
            kind: "ACCEPTANCE" | "STATUTORY" | "PROMISED" | "BRANCH" | "STAGE" | "LOWER" | "PROCEDURE" | "DELIVERY" | "WAIT";
            limit?: components["schemas"]["DeliveredLimitView"];
            main: boolean;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            nonWorking: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            remaining?: number;
            /** Format: date */
            startedOn: string;
            /** @enum {string} */
            state: "RUNNING" | "SUSPENDED" | "STOPPED";
            /** Format: date */
            stoppedOn?: string;
            subject: string;
            uncounted: {
                [key: string]: number;
            };
        };
        DeliveredDay: {
            /** @enum {string} */
            class: "COUNTED" | "UNCOUNTED" | "NON_WORKING";
            /** Format: date */
            date: string;
            ground?: string;
            why: components["schemas"]["LocalisedText"];
        };
        DeliveredDays: {
            clock: components["schemas"]["DeliveredClockView"];
            days: components["schemas"]["DeliveredDay"][];
        };
        DeliveredEvent: {
            at?: string;
            case: string;
            data?: {
                [key: string]: string;
            };
            department?: string;
            id: string;
            person?: string;
            recordedAt?: string;
            type?: string;
            withdrawn?: boolean;
        };
        DeliveredFactView: {
            /** Format: date-time */
            at: string;
            data: {
                [key: string]: string;
            };
            department?: string;
            id: string;
            person?: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            type: "RECEIVED" | "ACCEPTED" | "NOT_ACCEPTED" | "CORRECTION_ASKED" | "CORRECTED" | "BRANCH_BEGUN" | "BRANCH_ENDED" | "STAGE_BEGUN" | "STAGE_ENDED" | "LOWER_BEGUN" | "LOWER_ENDED" | "PAUSE_ASKED" | "PAUSED" | "RESUMED" | "EXTENDED" | "HEARING_REQUIRED" | "HEARING_HELD" | "WORK" | "FEE_CHARGED" | "SERVICE_DEMANDED" | "DECIDED" | "DELIVERED" | "CLOSED" | "RATED" | "RATING_ANSWERED";
        };
        DeliveredLimitView: {
            /** Format: int32 */
            amount: number;
            basis?: string;
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        DeliveredRow: {
            /** @enum {string} */
            clockState?: "RUNNING" | "SUSPENDED" | "STOPPED";
            /** Format: date */
            closedOn?: string;
            department: string;
            /** Format: date */
            dueDate?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            irregularities: number;
            late: boolean;
            outcome?: string;
            /** Format: int64 */
            overdue: number;
            /** Format: date */
            receivedOn?: string;
            reference: string;
            /** Format: int64 */
            savedDays: number;
            service?: string;
            system: string;
            systemName: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            uncountedDays: number;
        };
        DeliveredVersionView: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            batch: string;
            content: string;
            event: string;
            /** Format: int64 */
            line: number;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            recordedAt?: string;
            standing: boolean;
            /** Format: int32 */
            version: number;
            withdrawn: boolean;
        };
        DeliveredWithout: {
            ground?: string;
            /** Format: int64 */
            overdue: number;
            suspension?: string;
        };
        DeliveryResult: {
            id?: string;
            /** Format: int32 */
            place: number;
            reason?: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            result: "ACCEPTED" | "DUPLICATE" | "CHANGED" | "OLDER" | "REFUSED";
        };
        DeliveryView: {
            /** @enum {string} */
            method: "WINDOW" | "POST" | "ELECTRONIC";
            receiver: string;
            /** Format: date-time */
            signedAt: string;
        };
        DemonstrationAccount: {
            department: components["schemas"]["DepartmentName"];
            login: string;
            name: string;
            password: string;
            roles: ("CLERK" | "APPROVER" | "HEAD" | "LEAD" | "DESIGNER" | "SUPERVISOR" | "ADMINISTRATOR")[];
        };
        DemonstrationApplicant: {
            caseNumber: string;
            idNumber: string;
            kind: string;
            name: string;
            phone: string;
            /** @enum {string} */
            state: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
            suspended: boolean;
        };
        DemonstrationClock: {
            /** Format: date-time */
            now: string;
            /** Format: int64 */
            offsetDays: number;
        };
        Department: {
            code: string;
            /** @enum {string} */
            kind: "DEPARTMENT" | "VERTICAL" | "PUBLIC_INSTITUTION" | "SERVICE_CENTRE" | "GOVERNMENT" | "SUPERVISION";
            name: components["schemas"]["LocalisedText"];
            region: string;
        };
        DepartmentLine: {
            code: string;
            /** Format: int64 */
            countedDays: number;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            nearLimit: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            running: number;
            /** Format: int64 */
            suspended: number;
            /** Format: int64 */
            uncountedDays: number;
        };
        DepartmentName: {
            code: string;
            name: components["schemas"]["LocalisedText"];
        };
        Designer: {
            login: string;
            name: string;
        };
        DesignerToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: date-time */
            revokedAt?: string;
            /** Format: date-time */
            usedAt?: string;
        };
        DesignerTokenForm: {
            note: string;
            /** Format: int32 */
            validDays: number;
        };
        Diagram: {
            processes: components["schemas"]["ProcessView"][];
        };
        Differing: {
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            findings: number;
            id: string;
            kind: string;
            name: components["schemas"]["LocalisedText"];
            process: string;
            stage: string;
        };
        DifferingCase: {
            /** Format: date-time */
            closedAt?: string;
            delivered: boolean;
            findings: string[];
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: date-time */
            receivedAt?: string;
            service: components["schemas"]["LocalisedText"];
        };
        DiscoveredFlow: {
            /** Format: int64 */
            approximate: number;
            /** Format: double */
            fitness: number;
            flows: components["schemas"]["FlowCount"][];
            /** Format: int64 */
            notReplayed: number;
            /** Format: int64 */
            notShown: number;
            stages: components["schemas"]["DrawnStage"][];
            xml: string;
        };
        Discovery: {
            /** Format: date-time */
            asOf: string;
            /** Format: int64 */
            cases: number;
            /** Format: uuid */
            change?: string;
            /** Format: int64 */
            courses: number;
            department?: string;
            discovered?: components["schemas"]["DiscoveredFlow"];
            from: string;
            /** Format: int64 */
            going: number;
            /** Format: int64 */
            leftOut: number;
            model?: components["schemas"]["ModelComparison"];
            /** Format: double */
            noise: number;
            open: boolean;
            service?: string;
            services: components["schemas"]["Choosable"][];
            system?: string;
            systems: components["schemas"]["Choosable"][];
            to: string;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        DraftContent: {
            address: string;
            answers: {
                [key: string]: string;
            };
            form?: {
                [key: string]: string;
            };
            name: string;
            phone: string;
        };
        DraftForm: {
            content: string;
            form: string;
        };
        DraftView: {
            content?: string;
            form: string;
            /** Format: date-time */
            keptAt?: string;
        };
        DrawnStage: {
            branch: string;
            /** Format: int64 */
            cases: number;
            element: string;
            lasted?: components["schemas"]["TimeSpread"];
            name: components["schemas"]["LocalisedText"];
            process: string;
            stage: string;
            /** Format: int64 */
            times: number;
            waited?: components["schemas"]["TimeSpread"];
        };
        Drill: {
            children: components["schemas"]["Child"][];
            department?: string;
            /** Format: date */
            from: string;
            name?: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            otherFindings: number;
            /** Format: date */
            today: string;
        };
        DrilledCase: {
            applicantName: string;
            /** Format: uuid */
            clockId: string;
            /** @enum {string} */
            clockState: "RUNNING" | "SUSPENDED" | "STOPPED";
            /** Format: int64 */
            counted: number;
            /** Format: date */
            dueDate?: string;
            /** Format: int64 */
            findings: number;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: int64 */
            overdueDays: number;
            serviceName: components["schemas"]["LocalisedText"];
            /** Format: date */
            suspendedOn?: string;
            /** Format: int64 */
            uncounted: number;
            /** Format: int64 */
            workingDaysLeft?: number;
        };
        EarlierCase: {
            /** Format: date-time */
            closedAt?: string;
            /** Format: int32 */
            days?: number;
            /** Format: int64 */
            findings: number;
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "REFUSED" | "NOT_ACCEPTED" | "LAPSED" | "WITHDRAWN";
            /** Format: date-time */
            receivedAt: string;
            serviceName: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
        };
        EarlierCount: {
            /** Format: int32 */
            count: number;
        };
        EntryDraft: {
            content?: {
                [key: string]: unknown;
            };
            problems: components["schemas"]["EntryProblem"][];
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            source: string;
        };
        EntryProblem: {
            code: string;
            field: string;
            /** Format: int32 */
            line: number;
            message: components["schemas"]["LocalisedText"];
            type: string;
        };
        EntryPublication: {
            /** Format: date-time */
            from?: string;
            /** Format: int32 */
            revision: number;
            /** Format: int32 */
            version: number;
        };
        EntryRow: {
            code: string;
            department?: string;
            discontinued: boolean;
            /** Format: date-time */
            draftAt?: string;
            draftBy?: string;
            /** Format: date-time */
            from?: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: date-time */
            planned?: string;
            type: string;
            /** Format: int32 */
            version: number;
        };
        EntrySave: {
            content?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            revision: number;
            source?: string;
            /** Format: int32 */
            version: number;
        };
        EntryText: {
            content: {
                [key: string]: unknown;
            };
            source: string;
            /** Format: int32 */
            version: number;
        };
        EntryVersion: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy?: string;
            /** @enum {string} */
            state: "IN_FORCE" | "PLANNED" | "OVER";
            /** Format: int32 */
            version: number;
        };
        EntryView: {
            code: string;
            current?: {
                [key: string]: unknown;
            };
            draft?: components["schemas"]["EntryDraft"];
            /** Format: int32 */
            last: number;
            name: components["schemas"]["LocalisedText"];
            type: string;
            versions: components["schemas"]["EntryVersion"][];
        };
        EventBatch: {
            events: components["schemas"]["DeliveredEvent"][];
        };
        EvidenceView: {
            /** @enum {string} */
            kind: "ITSELF" | "RUN" | "LONGEST_PATH";
            legs?: components["schemas"]["PathLeg"][];
            /** Format: int32 */
            limit?: number;
            service?: string;
            steps?: components["schemas"]["RunStep"][];
            /** Format: int32 */
            workingDays?: number;
        };
        Examiner: {
            question: string;
            to: string;
        };
        ExchangeLimit: {
            /** Format: int32 */
            amount: number;
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        Extend: {
            reason: string;
            /** Format: int32 */
            workingDays: number;
        };
        ExtensionView: {
            basis: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            /** Format: uuid */
            id: string;
            note?: string;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            state: "REQUESTED" | "GRANTED" | "REFUSED" | "WITHDRAWN" | "ENDED";
            /** Format: int32 */
            workingDays: number;
        };
        Fee: {
            basis: components["schemas"]["LegalBasis"];
            code: string;
            name: components["schemas"]["LocalisedText"];
            standard: components["schemas"]["LocalisedText"];
        };
        FieldOption: {
            key: string;
            name: components["schemas"]["LocalisedText"];
        };
        FilledStageForm: {
            values: {
                [key: string]: unknown;
            };
        };
        Finding: {
            key: string;
            note?: string;
            /** @enum {string} */
            state: "PROVIDED" | "DEFECTIVE" | "MISSING";
        };
        FindingFact: {
            en: string;
            value: string;
            zh: string;
        };
        FindingView: {
            /** Format: uuid */
            caseId?: string;
            caseNumber?: string;
            clock?: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            clockId?: string;
            /** Format: date */
            crossedOn: string;
            department: string;
            description: components["schemas"]["LocalisedText"];
            /** Format: date */
            dueOn?: string;
            facts: components["schemas"]["FindingFact"][];
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            id: string;
            origin: string;
            person?: string;
            personName?: string;
            rule: string;
            /** Format: int32 */
            ruleVersion: number;
            serviceName?: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            severity: "I" | "Y" | "R";
            state: string;
            /** Format: date */
            stepDue?: string;
            subject: string;
        };
        FirstStartProgress: {
            /** Format: int32 */
            done: number;
            phase: components["schemas"]["LocalisedText"];
            ready: boolean;
            /** Format: int32 */
            total: number;
        };
        Flow: {
            item?: string;
            itemName?: components["schemas"]["LocalisedText"];
            name: components["schemas"]["LocalisedText"];
            process: string;
            stages: components["schemas"]["Heat"][];
            xml: string;
        };
        FlowCount: {
            element: string;
            /** Format: int64 */
            times: number;
        };
        Following: {
            /** Format: date */
            by: string;
            key: string;
        };
        ForecastSummary: {
            /** Format: date */
            asOf?: string;
            /** Format: double */
            expectedLate: number;
            /** Format: int64 */
            forecast: number;
            /** Format: int32 */
            least: number;
            /** Format: int64 */
            tooFew: number;
        };
        ForecastView: {
            alike: string;
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            clock: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            clockId: string;
            /** Format: int32 */
            counted: number;
            department: string;
            /** Format: date */
            dueDate?: string;
            /** Format: int64 */
            ended: number;
            /** Format: int32 */
            limit: number;
            /** Format: double */
            probability: number;
            /** Format: int64 */
            running: number;
            serviceName: components["schemas"]["LocalisedText"];
            subject: string;
            system?: string;
        };
        FormChange: {
            /** Format: date-time */
            at: string;
            by: string;
            byApplicant: boolean;
            earlier?: string;
            field: string;
            later?: string;
            /** Format: int32 */
            revision: number;
        };
        Formula: {
            points: components["schemas"]["LocalisedText"];
            ranking: components["schemas"]["LocalisedText"];
            score: components["schemas"]["LocalisedText"];
            terms: components["schemas"]["Term"][];
        };
        Gathering: {
            /** Format: int32 */
            asked: number;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            looking: number;
            materials: string[];
        };
        Grant: {
            /** Format: int32 */
            days: number;
        };
        GroundDays: {
            /** Format: int64 */
            days: number;
            ground: string;
            name: components["schemas"]["LocalisedText"];
        };
        Hall: {
            code: string;
            name: components["schemas"]["LocalisedText"];
        };
        HallDay: {
            hall: string;
            inHand?: components["schemas"]["Ticket"];
            tickets: components["schemas"]["Ticket"][];
        };
        HallLoad: {
            hours: components["schemas"]["Hour"][];
            quiet: components["schemas"]["Hour"][];
        };
        HallScreen: {
            called: components["schemas"]["Called"][];
            name: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            waiting: number;
        };
        HandOverForm: {
            reason: string;
            to: string;
        };
        HandedIn: {
            /** Format: uuid */
            attachmentId?: string;
            key: string;
            provided: boolean;
        };
        HandedInForm: {
            materials: components["schemas"]["HandedIn"][];
        };
        Heat: {
            counted: components["schemas"]["Days"];
            element: string;
            /** Format: int64 */
            late: number;
            /** Format: int32 */
            limit?: number;
            /** Format: int32 */
            limits: number;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            times: number;
            uncounted: components["schemas"]["Days"];
            /** @enum {string} */
            unit?: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        HeatService: {
            code: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            stages: number;
        };
        HeldAnswer: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            lookUp: string;
            materials: components["schemas"]["HeldMaterial"][];
        };
        HeldDelivery: {
            documents: components["schemas"]["HeldEntry"][];
        };
        HeldDocument: {
            department: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            issuedOn: string;
            kind: string;
            number: string;
            /** Format: date */
            revokedOn?: string;
            /** @enum {string} */
            standing: "VALID" | "EXPIRED" | "REVOKED";
            system?: string;
            valid?: boolean;
            /** Format: date */
            validUntil?: string;
        };
        HeldEntry: {
            holder?: string;
            issuedOn?: string;
            kind?: string;
            number?: string;
            revokedOn?: string;
            validUntil?: string;
        };
        HeldMaterial: {
            documents: components["schemas"]["HeldDocument"][];
            key: string;
        };
        HeldQuestion: {
            answers: {
                [key: string]: string;
            };
            /** @enum {string} */
            applicant: "PERSON" | "ENTERPRISE";
            idNumber: string;
            serviceCode: string;
        };
        HeldReceipt: {
            /** Format: int32 */
            accepted: number;
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            duplicates: number;
            /** Format: int32 */
            refused: number;
            results: components["schemas"]["HeldResult"][];
        };
        HeldResult: {
            number?: string;
            /** Format: int32 */
            place: number;
            reason?: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            result: "ACCEPTED" | "CHANGED" | "DUPLICATE" | "REFUSED";
        };
        HeldUse: {
            broughtBecause?: string;
            /** Format: uuid */
            document: string;
            key: string;
            /** Format: uuid */
            lookUp: string;
        };
        HeldView: {
            department: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date-time */
            lookedUpAt: string;
            number: string;
            /** @enum {string} */
            outcome: "TAKEN_OVER" | "EXPIRED" | "REVOKED" | "BROUGHT";
            reason?: string;
            /** Format: date */
            revokedOn?: string;
            source?: string;
            /** Format: date */
            validUntil?: string;
        };
        Hotline: {
            number: string;
        };
        Hour: {
            /** Format: int32 */
            hour: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            waitMinutes: number;
            /** Format: int32 */
            weekday: number;
        };
        ImportedLog: {
            byModels: boolean;
            unknown: string[];
            untold: string[];
        };
        Inbox: {
            items: components["schemas"]["InboxMessage"][];
            next?: string;
            /** Format: int32 */
            unread: number;
        };
        InboxMessage: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "WARNING" | "YELLOW_CARD" | "RED_CARD" | "CARD_STEP" | "ORDER" | "REMINDER" | "ESCALATION" | "ASSESSMENT" | "NOTICE";
            kindTitle: components["schemas"]["LocalisedText"];
            link?: string;
            /** Format: date-time */
            postedAt: string;
            /** Format: date-time */
            readAt?: string;
            subject: components["schemas"]["LocalisedText"];
            text: components["schemas"]["LocalisedText"];
            urgent: boolean;
        };
        Interval: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            mean: number;
            /** Format: int32 */
            runs: number;
        };
        IssuedPaper: {
            code: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            issuer: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            kind: "RECEIPT" | "CORRECTION" | "CORRECTIONS_RECEIVED" | "ACCEPTANCE" | "DEEMED_ACCEPTANCE" | "ACCEPTANCE_REFUSED" | "SPECIAL_PROCEDURE" | "EXTENSION" | "GRANT" | "REFUSAL" | "LAPSED" | "CERTIFICATES_VOIDED" | "DELIVERY" | "CONTEST_ANSWERED" | "EVIDENCE";
            number: string;
            title: components["schemas"]["LocalisedText"];
        };
        Item: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: int64 */
            daysLeft: number;
            /** Format: date */
            dueDate: string;
            /** Format: double */
            probability?: number;
            serviceName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            taskId: string;
            title: components["schemas"]["LocalisedText"];
        };
        ItemDetail: {
            certificate?: components["schemas"]["CertificateSpec"];
            code: string;
            conditions: components["schemas"]["Condition"][];
            department: string;
            fees: components["schemas"]["Fee"][];
            grounds: components["schemas"]["SuspensionGround"][];
            legalBasis: components["schemas"]["LegalBasis"][];
            materials: components["schemas"]["Material"][];
            name: components["schemas"]["LocalisedText"];
            promised?: components["schemas"]["LimitSpec"];
            restrictions: components["schemas"]["Restriction"][];
            situations: components["schemas"]["Situation"][];
            stages: components["schemas"]["StageSpec"][];
            statutory?: components["schemas"]["LimitSpec"];
            /** Format: int32 */
            version: number;
        };
        KindOfMessage: {
            /** @enum {string} */
            kind: "WARNING" | "YELLOW_CARD" | "RED_CARD" | "CARD_STEP" | "ORDER" | "REMINDER" | "ESCALATION" | "ASSESSMENT" | "NOTICE";
            title: components["schemas"]["LocalisedText"];
        };
        LedgerHead: {
            hash: string;
            /** Format: int64 */
            sequence: number;
        };
        LegalBasis: {
            /** Format: int32 */
            article?: number;
            citation: components["schemas"]["LocalisedText"];
            law: string;
        };
        Limit: {
            /** Format: int32 */
            amount: number;
            basis?: string;
            /** @enum {string} */
            kind?: "STATUTORY" | "PROMISED";
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        LimitForm: {
            /** Format: int32 */
            amount: number;
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        LimitRow: {
            /** Format: int64 */
            calendarDays: number;
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            counted: number;
            department: string;
            /** Format: int64 */
            late: number;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            savedBySuspension: number;
            /** Format: int64 */
            uncounted: number;
        };
        LimitSpec: {
            /** Format: int32 */
            amount: number;
            basis?: components["schemas"]["LegalBasis"];
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY";
        };
        Load: {
            code: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            near: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            overdueAndSuspended: number;
            /** Format: int64 */
            suspended: number;
        };
        LocalisedText: {
            en: string;
            zh: string;
        };
        LockView: {
            /** Format: date-time */
            heldSince: string;
            holder: components["schemas"]["Designer"];
            mine: boolean;
            /** Format: date-time */
            until: string;
        };
        Login: {
            login: string;
            password: string;
        };
        MarkForm: {
            /** Format: uuid */
            attachmentId: string;
            /** Format: double */
            height: number;
            note: string;
            /** Format: int32 */
            page: number;
            /** Format: double */
            width: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        Material: {
            code: string;
            /** Format: int32 */
            copies: number;
            followWithin?: components["schemas"]["LimitSpec"];
            /** @enum {string} */
            form: "PAPER" | "ELECTRONIC" | "BOTH";
            issuedBy?: string;
            name: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            necessity: "NEEDED" | "OPTIONAL" | "MAY_FOLLOW";
            onlyIf?: components["schemas"]["SituationCondition"];
            /** @enum {string} */
            source: "APPLICANT" | "GOVERNMENT" | "FORM" | "OTHER";
        };
        MaterialMark: {
            /** Format: uuid */
            attachmentId: string;
            department: string;
            fixed: boolean;
            /** Format: double */
            height: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            material?: string;
            mine: boolean;
            note: string;
            /** Format: int32 */
            page: number;
            /** Format: double */
            width: number;
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        MaterialView: {
            attachment?: components["schemas"]["AttachmentView"];
            /** Format: date */
            dueBy?: string;
            /** @enum {string} */
            form: "PAPER" | "ELECTRONIC" | "BOTH";
            held?: components["schemas"]["HeldView"];
            issuedBy?: string;
            itemCodes: string[];
            key: string;
            name: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            necessity: "NEEDED" | "OPTIONAL" | "MAY_FOLLOW";
            note?: string;
            /** @enum {string} */
            source: "APPLICANT" | "GOVERNMENT" | "FORM" | "OTHER";
            /** @enum {string} */
            state: "MISSING" | "PROVIDED" | "DEFECTIVE" | "TO_FOLLOW" | "FROM_REGISTER";
        };
        Me: {
            authorities: ("GRANT_SPECIAL_PROCEDURE" | "GRANT_EXTENSION" | "GRANT_JOINT_EXTENSION" | "DECIDE" | "WAIVE_FINDING")[];
            demonstration: boolean;
            department: components["schemas"]["NamedCode"];
            login: string;
            name: string;
            roles: ("CLERK" | "APPROVER" | "HEAD" | "LEAD" | "DESIGNER" | "SUPERVISOR" | "ADMINISTRATOR")[];
            substitution?: components["schemas"]["Substitution"];
            /** Format: date */
            today: string;
        };
        MergedField: {
            askedBy: components["schemas"]["Asker"][];
            /** @enum {string} */
            check?: "IDENTITY_NUMBER" | "CREDIT_CODE";
            /** Format: int32 */
            decimals: number;
            help?: components["schemas"]["LocalisedText"];
            key: string;
            /** @enum {string} */
            kind: "TEXT" | "ADDRESS" | "NUMBER" | "DATE" | "YES_NO" | "CHOICE";
            /** @enum {string} */
            known?: "ENTERPRISE_NAME" | "CREDIT_CODE" | "PERSON_NAME" | "IDENTITY_NUMBER" | "PHONE";
            label: components["schemas"]["LocalisedText"];
            max?: number;
            /** Format: int32 */
            maxLength: number;
            min?: number;
            /** Format: int32 */
            minLength?: number;
            options: components["schemas"]["FieldOption"][];
            pattern?: string;
            required: boolean;
            unit?: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            when?: "PAST" | "FUTURE";
        };
        MergedForm: {
            groups: components["schemas"]["MergedGroup"][];
        };
        MergedGroup: {
            fields: components["schemas"]["MergedField"][];
            key: string;
            name: components["schemas"]["LocalisedText"];
        };
        Migration: {
            by: string;
            /** Format: int64 */
            cases: number;
            changes: components["schemas"]["PlanNote"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            failed: number;
            /** Format: date-time */
            finishedAt?: string;
            from: string;
            /** Format: int64 */
            gone: number;
            /** Format: int64 */
            held: number;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            migrated: number;
            note: string;
            problems: components["schemas"]["PlanNote"][];
            /** Format: int64 */
            ready: number;
            renamed: components["schemas"]["Renamed"][];
            /** @enum {string} */
            state: "PLANNED" | "TRYING" | "TRIED" | "RUNNING" | "DONE" | "STOPPED";
            to: string;
            /** Format: int64 */
            untried: number;
        };
        MigrationCase: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            clocks: components["schemas"]["MovedClock"][];
            /** Format: date-time */
            endedAt?: string;
            /** Format: int64 */
            number: number;
            stages: components["schemas"]["MovedStage"][];
            /** @enum {string} */
            state: "UNTRIED" | "READY" | "HELD" | "GONE" | "FAILED" | "MIGRATED";
            words?: components["schemas"]["LocalisedText"];
        };
        MigrationForm: {
            from: string;
            note: string;
            renamed: components["schemas"]["RenamedForm"][];
            to: string;
        };
        Misfit: {
            /** @enum {string} */
            code: "EXTENSION_AFTER_EXPIRY" | "EXTENSION_IN_OTHER_UNIT" | "EXTENSION_WITHOUT_LIMIT" | "EXTENSION_TOO_LARGE" | "BEFORE_START" | "STARTED_TWICE" | "AFTER_STOP" | "UNKNOWN_SUSPENSION" | "SUSPENSION_CLOSED" | "SUSPENSION_ID_USED" | "TIME_OUT_OF_RANGE";
            why: components["schemas"]["LocalisedText"];
        };
        ModelComparison: {
            /** Format: int64 */
            agreeing: number;
            /** Format: int64 */
            approximate: number;
            /** Format: int64 */
            coursesNotCompared: number;
            deviations: components["schemas"]["Differing"][];
            /** Format: int64 */
            differing: number;
            /** Format: double */
            fitness: number;
            /** Format: int64 */
            notCompared: number;
            processes: components["schemas"]["ModelFlow"][];
        };
        ModelFinding: {
            element: string;
            en: string;
            evidence: components["schemas"]["EvidenceView"];
            file: string;
            /** Format: int32 */
            line: number;
            rule: string;
            severity: string;
            zh: string;
        };
        ModelFlow: {
            drafted: boolean;
            flows: components["schemas"]["FlowCount"][];
            name: components["schemas"]["LocalisedText"];
            process: string;
            stages: components["schemas"]["ModelStage"][];
            xml: string;
        };
        ModelSetUse: {
            /** Format: date-time */
            beginsAt?: string;
            /** Format: date-time */
            deployedAt: string;
            deployment: string;
            inForce: boolean;
            name: string;
            own: string[];
            /** Format: int64 */
            running: number;
        };
        ModelStage: {
            /** Format: int64 */
            cases: number;
            element: string;
            name: components["schemas"]["LocalisedText"];
            process: string;
            /** Format: int64 */
            skipped: number;
            stage: string;
            /** Format: int64 */
            times: number;
        };
        Move: {
            /** Format: int32 */
            days?: number;
            /** Format: date */
            until?: string;
        };
        Moved: {
            /** Format: date */
            after?: string;
            /** Format: date */
            before?: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: uuid */
            clock: string;
            /** @enum {string} */
            kind: "ACCEPTANCE" | "STATUTORY" | "PROMISED" | "BRANCH" | "LOWER_LEVEL" | "STAGE" | "WAIT" | "PROCEDURE" | "CORRECTION" | "DELIVERY";
            name: components["schemas"]["LocalisedText"];
        };
        MovedClock: {
            after?: components["schemas"]["ClockReading"];
            before: components["schemas"]["ClockReading"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "ACCEPTANCE" | "STATUTORY" | "PROMISED" | "BRANCH" | "LOWER_LEVEL" | "STAGE" | "WAIT" | "PROCEDURE" | "CORRECTION" | "DELIVERY";
            name: components["schemas"]["LocalisedText"];
            subject: string;
        };
        MovedStage: {
            element: string;
            item?: string;
            name: components["schemas"]["LocalisedText"];
            process: string;
            to?: string;
            toName?: components["schemas"]["LocalisedText"];
        };
        Named: {
            login: string;
            name: string;
            reachable: boolean;
        };
        NamedCode: {
            code: string;
            name: components["schemas"]["LocalisedText"];
        };
        NamedField: {
            key: string;
            label: components["schemas"]["LocalisedText"];
            there: boolean;
        };
        NewAnswer: {
            text: string;
        };
        NewCard: {
            department: components["schemas"]["LocalisedText"];
            finds: components["schemas"]["LocalisedText"];
            /** Format: date */
            foundOn: string;
        };
        NewContact: {
            idNumber: string;
            phone: string;
        };
        NewDesignerToken: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            token: string;
        };
        NewDraft: {
            content: components["schemas"]["DraftContent"];
            serviceCode: string;
        };
        NewPart: {
            /** @enum {string} */
            beginning: "IN_FORCE" | "EMPTY";
            key: string;
            /** @enum {string} */
            kind: "MODEL" | "TABLE" | "FORM";
            name?: string;
        };
        NewStaff: {
            authorities: ("GRANT_SPECIAL_PROCEDURE" | "GRANT_EXTENSION" | "GRANT_JOINT_EXTENSION" | "DECIDE" | "WAIVE_FINDING")[];
            department: string;
            login: string;
            name: string;
            password: string;
            roles: ("CLERK" | "APPROVER" | "HEAD" | "LEAD" | "DESIGNER" | "SUPERVISOR" | "ADMINISTRATOR")[];
        };
        NewThread: {
            element: string;
            text: string;
        };
        NewToken: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            scope: "DELIVER" | "READ";
            token: string;
        };
        NewWallScreen: {
            /** Format: uuid */
            id: string;
            name: string;
            token: string;
        };
        News: {
            items: components["schemas"]["NewsEntry"][];
            more: boolean;
            /** Format: date-time */
            since?: string;
        };
        NewsEntry: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int32 */
            count: number;
            text: components["schemas"]["LocalisedText"];
            type: string;
        };
        Note: {
            note: string;
        };
        NoticeCitation: {
            id: string;
            /** Format: date */
            publishedOn: string;
            source: string;
            title: string;
        };
        NoticeDayJson: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "WORKING" | "WEEKEND" | "HOLIDAY" | "MAKE_UP";
            name?: string;
        };
        NoticeDraft: {
            days?: components["schemas"]["NoticeDayJson"][];
            /** Format: date */
            publishedOn?: string;
            source?: string;
            title?: string;
            years?: number[];
        };
        NoticeEffect: {
            cases: components["schemas"]["Moved"][];
            /** Format: int64 */
            changed: number;
            notice?: string;
            truncated: boolean;
        };
        NoticeView: {
            kind: string;
            /** Format: date-time */
            sentAt: string;
            text: components["schemas"]["LocalisedText"];
        };
        NotificationChoices: {
            /** @enum {string} */
            digest: "AT_ONCE" | "HOURLY" | "DAILY";
            /** Format: int32 */
            digestHour?: number;
            email?: string;
            /** @enum {string} */
            language: "ZH" | "EN";
            mail: ("WARNING" | "YELLOW_CARD" | "RED_CARD" | "CARD_STEP" | "ORDER" | "REMINDER" | "ESCALATION" | "ASSESSMENT" | "NOTICE")[];
            phone?: string;
            quietHours?: components["schemas"]["Quiet"];
            sms: ("WARNING" | "YELLOW_CARD" | "RED_CARD" | "CARD_STEP" | "ORDER" | "REMINDER" | "ESCALATION" | "ASSESSMENT" | "NOTICE")[];
            urgentInQuietHours: boolean;
        };
        NotificationSettings: {
            choices: components["schemas"]["NotificationChoices"];
            kinds: components["schemas"]["KindOfMessage"][];
            mailOffered: boolean;
            smsOffered: boolean;
        };
        OneClock: {
            /** Format: int64 */
            counted: number;
            department: string;
            /** Format: date */
            dueDate?: string;
            /** Format: uuid */
            id: string;
            inTimeOnlyBySuspension: boolean;
            /** @enum {string} */
            kind: "ACCEPTANCE" | "STATUTORY" | "PROMISED" | "BRANCH" | "LOWER_LEVEL" | "STAGE" | "WAIT" | "PROCEDURE" | "CORRECTION" | "DELIVERY";
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            overdue: number;
            subject: string;
            /** @enum {string} */
            unit?: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
            without: components["schemas"]["WithoutOne"][];
            withoutAll: components["schemas"]["Standing"];
        };
        OpenIn: {
            author: string;
            /** Format: uuid */
            change: string;
            login: string;
            /** Format: uuid */
            part: string;
            title: string;
        };
        OpinionForm: {
            /** @enum {string} */
            result: "AGREE" | "DISAGREE";
            text: string;
        };
        OrderAction: {
            department?: string;
            href: string;
            label: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            name: "READ" | "REPLY" | "ACCEPT" | "RETURN" | "REMIND" | "CLOSE" | "WITHDRAW";
        };
        OrderEnd: {
            text: string;
        };
        OrderEventView: {
            /** Format: date-time */
            at: string;
            by?: string;
            department?: string;
            documents: components["schemas"]["DocumentView"][];
            /** Format: date */
            due?: string;
            /** @enum {string} */
            kind: "SENT" | "READ" | "REPLIED" | "ACCEPTED" | "RETURNED" | "REMINDED" | "ESCALATED" | "CLOSED" | "WITHDRAWN";
            late: boolean;
            /** @enum {string} */
            level?: "DEPARTMENT" | "HEAD" | "GOVERNMENT";
            /** Format: int32 */
            number: number;
            text?: string;
        };
        OrderForm: {
            /** Format: uuid */
            caseId?: string;
            departments: string[];
            documents?: string[];
            /** Format: uuid */
            findingId?: string;
            subject: string;
            text: string;
            /** Format: int32 */
            workingDays: number;
        };
        OrderReceipt: {
            message: components["schemas"]["LocalisedText"];
            number: string;
            /** Format: uuid */
            orderId: string;
            /** @enum {string} */
            state: "OPEN" | "CLOSED" | "WITHDRAWN";
            /** Format: int64 */
            version: number;
        };
        OrderReminder: {
            department?: string;
            text: string;
        };
        OrderReply: {
            documents?: string[];
            text: string;
        };
        OrderReturn: {
            department: string;
            text: string;
            /** Format: int32 */
            workingDays: number;
        };
        OrderRow: {
            addressees: components["schemas"]["AddresseeView"][];
            /** Format: uuid */
            caseId?: string;
            caseNumber?: string;
            delivered: boolean;
            /** Format: date */
            due: string;
            /** Format: uuid */
            findingId?: string;
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            state: "OPEN" | "CLOSED" | "WITHDRAWN";
            stateText: components["schemas"]["LocalisedText"];
            subject: string;
            /** Format: date-time */
            writtenAt: string;
            writtenBy: string;
        };
        OrderVerdict: {
            department: string;
            text: string;
        };
        OrderView: {
            actions: components["schemas"]["OrderAction"][];
            events: components["schemas"]["OrderEventView"][];
            order: components["schemas"]["OrderRow"];
            text: string;
            /** Format: int64 */
            version: number;
        };
        OtherLimit: {
            /** Format: int32 */
            promised?: number;
            service: string;
            /** Format: int32 */
            statutory?: number;
        };
        OtherLimitForm: {
            /** Format: int32 */
            promised?: number;
            service: string;
            /** Format: int32 */
            statutory?: number;
        };
        Outlier: {
            /** @enum {string} */
            against: "SAME_ITEM" | "SAME_KIND";
            department: string;
            departmentName: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            examinations: number;
            item: string;
            itemName: components["schemas"]["LocalisedText"];
            /** Format: double */
            mad?: number;
            /** Format: double */
            median?: number;
            /** Format: int32 */
            peers: number;
            /** Format: double */
            score?: number;
            /** Format: double */
            share: number;
            /** @enum {string} */
            verdict: "SILENT" | "ORDINARY" | "HIGH";
        };
        OwnCase: {
            /** Format: date */
            due?: string;
            /** Format: uuid */
            id: string;
            number: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "REFUSED" | "NOT_ACCEPTED" | "LAPSED" | "WITHDRAWN";
            /** Format: date-time */
            receivedAt: string;
            service: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
            stateText: components["schemas"]["LocalisedText"];
        };
        OwnHeld: {
            answer?: components["schemas"]["HeldAnswer"];
            proven: boolean;
        };
        OwnRating: {
            rating?: components["schemas"]["RatingView"];
        };
        PageArtifactRow: {
            items: components["schemas"]["ArtifactRow"][];
            next?: string;
        };
        PageArtifactVersion: {
            items: components["schemas"]["ArtifactVersion"][];
            next?: string;
        };
        PageAwaitedPart: {
            items: components["schemas"]["AwaitedPart"][];
            next?: string;
        };
        PageBatchView: {
            items: components["schemas"]["BatchView"][];
            next?: string;
        };
        PageBoardCase: {
            items: components["schemas"]["BoardCase"][];
            next?: string;
        };
        PageBulkCase: {
            items: components["schemas"]["BulkCase"][];
            next?: string;
        };
        PageBulkJob: {
            items: components["schemas"]["BulkJob"][];
            next?: string;
        };
        PageCaseRow: {
            items: components["schemas"]["CaseRow"][];
            next?: string;
        };
        PageChange: {
            items: components["schemas"]["Change"][];
            next?: string;
        };
        PageCommentThread: {
            items: components["schemas"]["CommentThread"][];
            next?: string;
        };
        PageContestRow: {
            items: components["schemas"]["ContestRow"][];
            next?: string;
        };
        PageDeadLetter: {
            items: components["schemas"]["DeadLetter"][];
            next?: string;
        };
        PageDeliveredRow: {
            items: components["schemas"]["DeliveredRow"][];
            next?: string;
        };
        PageDifferingCase: {
            items: components["schemas"]["DifferingCase"][];
            next?: string;
        };
        PageDrilledCase: {
            items: components["schemas"]["DrilledCase"][];
            next?: string;
        };
        PageEarlierCase: {
            items: components["schemas"]["EarlierCase"][];
            next?: string;
        };
        PageFindingView: {
            items: components["schemas"]["FindingView"][];
            next?: string;
        };
        PageForecastView: {
            items: components["schemas"]["ForecastView"][];
            next?: string;
        };
        PageMigration: {
            items: components["schemas"]["Migration"][];
            next?: string;
        };
        PageMigrationCase: {
            items: components["schemas"]["MigrationCase"][];
            next?: string;
        };
        PageOrderRow: {
            items: components["schemas"]["OrderRow"][];
            next?: string;
        };
        PageOwnCase: {
            items: components["schemas"]["OwnCase"][];
            next?: string;
        };
        PagePublishedAssessment: {
            items: components["schemas"]["PublishedAssessment"][];
            next?: string;
        };
        PageRatingRow: {
            items: components["schemas"]["RatingRow"][];
            next?: string;
        };
        PageReference: {
            items: components["schemas"]["Reference"][];
            next?: string;
        };
        PageRefused: {
            items: components["schemas"]["Refused"][];
            next?: string;
        };
        PageRelease: {
            items: components["schemas"]["Release"][];
            next?: string;
        };
        PageRevision: {
            items: components["schemas"]["Revision"][];
            next?: string;
        };
        PageRuleTrial: {
            items: components["schemas"]["RuleTrial"][];
            next?: string;
        };
        PageSavedCase: {
            items: components["schemas"]["SavedCase"][];
            next?: string;
        };
        PageSetAsideCase: {
            items: components["schemas"]["SetAsideCase"][];
            next?: string;
        };
        PageSimulationView: {
            items: components["schemas"]["SimulationView"][];
            next?: string;
        };
        PageStaff: {
            items: components["schemas"]["Staff"][];
            next?: string;
        };
        PageStageCase: {
            items: components["schemas"]["StageCase"][];
            next?: string;
        };
        PageStuckJob: {
            items: components["schemas"]["StuckJob"][];
            next?: string;
        };
        PageTaskRow: {
            items: components["schemas"]["TaskRow"][];
            next?: string;
        };
        PageTimelineEntry: {
            items: components["schemas"]["TimelineEntry"][];
            next?: string;
        };
        PageTrailRow: {
            items: components["schemas"]["TrailRow"][];
            next?: string;
        };
        PageTrialRow: {
            items: components["schemas"]["TrialRow"][];
            next?: string;
        };
        PageWebhookView: {
            items: components["schemas"]["WebhookView"][];
            next?: string;
        };
        Pair: {
            first: string;
            second: string;
        };
        PairForm: {
            first: string;
            second: string;
        };
        Paper: {
            name: components["schemas"]["LocalisedText"];
            number: string;
            /** Format: date */
            validUntil?: string;
        };
        Part: {
            department: components["schemas"]["LocalisedText"];
            item: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            progress: "DONE" | "NOW" | "AHEAD";
            text: components["schemas"]["LocalisedText"];
        };
        PartForm: {
            items: components["schemas"]["PartItem"][];
        };
        PartItem: {
            article?: string;
            defect: string;
            key: string;
            /** Format: uuid */
            mark?: string;
            /** Format: int32 */
            page?: number;
            wanted?: string;
        };
        PartView: {
            /** Format: int32 */
            baseVersion?: number;
            /** Format: uuid */
            change: string;
            head: components["schemas"]["Revision"];
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "MODEL" | "TABLE" | "FORM";
            lock?: components["schemas"]["LockView"];
            name: components["schemas"]["LocalisedText"];
            open: boolean;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "APPROVED" | "RELEASE_FAILED" | "RELEASED" | "DISCARDED";
        };
        PasswordChange: {
            chosen: string;
            old: string;
        };
        PathLeg: {
            element: string;
            limitKey: string;
            name: components["schemas"]["LocalisedText"];
            process: string;
            /** Format: int32 */
            workingDays: number;
        };
        PathRow: {
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            days: number;
            department?: string;
            ground?: string;
            name?: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            part: "DEPARTMENT" | "WAIT" | "GROUND" | "APPLICANT" | "NON_WORKING";
            /** Format: double */
            share?: number;
            /** @enum {string} */
            waitsFor?: "RECEIPT_TO_ACCEPTANCE" | "HAND_OVER" | "PREREQUISITE" | "DECISION_TO_DELIVERY";
        };
        Pause: {
            basis: string;
            department: components["schemas"]["LocalisedText"];
            /** Format: date-time */
            from: string;
            ground: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            id: string;
            open: boolean;
            /** Format: date */
            until?: string;
        };
        PeopleForm: {
            department: string;
            /** Format: int32 */
            people: number;
            role: string;
        };
        Person: {
            department?: string;
            login: string;
            name: string;
        };
        PlanNote: {
            element: string;
            process: string;
            text: components["schemas"]["LocalisedText"];
        };
        Post: {
            department: string;
            role: string;
        };
        PostOption: {
            department: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            people: number;
            role: string;
        };
        Posted: {
            contact: string;
            /** Format: date-time */
            postedAt: string;
            subject: string;
            text: string;
        };
        Pressing: {
            department?: string;
            /** Format: date */
            due?: string;
            id: string;
            label: string;
            /** @enum {string} */
            severity?: "I" | "Y" | "R";
            title: components["schemas"]["LocalisedText"];
        };
        Print: {
            /** @enum {string} */
            language: "ZH" | "EN" | "BOTH";
            sha256: string;
        };
        Problem: {
            /** Format: date-time */
            at?: string;
            /** @description who was first */
            by?: string;
            code: string;
            /**
             * Format: int32
             * @description of a file
             */
            column?: number;
            /**
             * Format: int32
             * @description the number that is there now
             */
            current?: number;
            /** @description what is wrong */
            detail?: string;
            errors?: {
                field: string;
                message: string;
            }[];
            /**
             * Format: int32
             * @description of a file
             */
            line?: number;
            /** @description which conflict of several it is */
            reason?: string;
            /** @description what would be right */
            remedy?: string;
            /** @description the article or rule that says so */
            rule?: string;
            /** Format: int32 */
            status: number;
            title?: string;
            type?: string;
        };
        ProcedureView: {
            basis: string;
            /** Format: uuid */
            branchId: string;
            cap: components["schemas"]["CapView"];
            /** Format: date-time */
            capEnds?: string;
            /** Format: date-time */
            decidedAt?: string;
            decisionNote?: string;
            grantedBy?: string;
            ground: string;
            groundName: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            id: string;
            plannedProof: string;
            proof?: components["schemas"]["Proof"];
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** Format: date-time */
            resumedAt?: string;
            /** @enum {string} */
            state: "REQUESTED" | "OPEN" | "REFUSED" | "RESUMED" | "CAPPED" | "WITHDRAWN" | "ENDED";
        };
        ProcessView: {
            active: string[];
            branch?: string;
            done: string[];
            key: string;
            name: string;
            waiting: components["schemas"]["Waiting"][];
            xml: string;
        };
        Proof: {
            /** Format: uuid */
            attachmentId?: string;
            /** Format: date */
            datedOn: string;
            kind: string;
            reference: string;
        };
        ProvenFigure: {
            /** Format: double */
            actual: number;
            /** Format: double */
            error: number;
            /** @enum {string} */
            figure: "PROMISED_LATE" | "STATUTORY_LATE" | "ELAPSED_MEDIAN" | "ELAPSED_P95" | "COUNTED_MEDIAN" | "COUNTED_P95" | "UNCOUNTED_SHARE" | "STAGES";
            simulated: components["schemas"]["Interval"];
            /** Format: double */
            tolerance: number;
            within: boolean;
        };
        PublicDepartment: {
            code: string;
            name: components["schemas"]["LocalisedText"];
        };
        Publication: {
            /** Format: date */
            effectiveFrom: string;
            note: string;
            /** Format: uuid */
            trial: string;
        };
        PublicationForm: {
            reason?: string;
            /** Format: int32 */
            replaces: number;
        };
        PublicationReceipt: {
            /** Format: uuid */
            id: string;
            message: components["schemas"]["LocalisedText"];
            period: string;
            /** Format: int32 */
            version: number;
        };
        PublishedAssessment: {
            /** Format: date */
            firstDay: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastDay: string;
            period: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            reason?: string;
            superseded: boolean;
            tableVersion: string;
            /** Format: int32 */
            version: number;
        };
        Question: {
            /** Format: int32 */
            arrivals: number;
            /** Format: date */
            catalogueOn?: string;
            /** Format: uuid */
            change?: string;
            /** Format: date */
            from: string;
            invented: boolean;
            limits: components["schemas"]["OtherLimit"][];
            mix: components["schemas"]["Weight"][];
            parallel: components["schemas"]["Pair"][];
            /** Format: double */
            perDay?: number;
            removed: string[];
            /** Format: int32 */
            runs: number;
            staffing: components["schemas"]["Staffing"][];
            system?: string;
            /** Format: date */
            to: string;
        };
        Quiet: {
            from: string;
            to: string;
        };
        RatingAnswerForm: {
            text: string;
        };
        RatingForm: {
            /** Format: int32 */
            stars: number;
            tags: ("FAST" | "CLEAR" | "FRIENDLY" | "FEW_TRIPS" | "SLOW" | "UNCLEAR" | "UNFRIENDLY" | "MANY_PAPERS")[];
            text: string;
        };
        RatingRow: {
            answer?: string;
            /** Format: date */
            answerBy?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            department: string;
            mine: boolean;
            /** Format: date-time */
            ratedAt: string;
            service: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            stars: number;
            tags: ("FAST" | "CLEAR" | "FRIENDLY" | "FEW_TRIPS" | "SLOW" | "UNCLEAR" | "UNFRIENDLY" | "MANY_PAPERS")[];
            text: string;
        };
        RatingView: {
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            ratedAt: string;
            /** Format: int32 */
            stars: number;
            tags: ("FAST" | "CLEAR" | "FRIENDLY" | "FEW_TRIPS" | "SLOW" | "UNCLEAR" | "UNFRIENDLY" | "MANY_PAPERS")[];
            text: string;
        };
        Reason: {
            reason: string;
        };
        Reductions: {
            after: components["schemas"]["Burden"];
            before: components["schemas"]["Burden"];
            /** Format: double */
            stepsAfter?: number;
            /** Format: double */
            stepsBefore?: number;
            /** Format: double */
            visitsAfter: number;
            /** Format: double */
            visitsBefore: number;
        };
        Reference: {
            against: boolean;
            /** Format: uuid */
            caseId?: string;
            caseNumber?: string;
            department: string;
            /** Format: date */
            due?: string;
            /** @enum {string} */
            figure: "CASES" | "PROMISED_ON_TIME" | "STATUTORY_ON_TIME" | "YELLOW_UPHELD" | "RED_UPHELD" | "RATINGS" | "UNCOUNTED_SHARE" | "YELLOW_ISSUED" | "YELLOW_REVOKED" | "RED_ISSUED" | "RED_REVOKED";
            /** Format: uuid */
            finding?: string;
            /** Format: date */
            onDay: string;
            origin: string;
            /** Format: int64 */
            part: number;
            ref: string;
            /** Format: int64 */
            sequence: number;
            subject: string;
            /** Format: int64 */
            whole: number;
        };
        RefusalForm: {
            reasons: string;
            remedies: string;
        };
        Refused: {
            /** Format: int64 */
            number: number;
            /** Format: int64 */
            place: number;
            reason: string;
            text: components["schemas"]["LocalisedText"];
        };
        Release: {
            /** Format: date-time */
            approvedAt: string;
            approvedBy: components["schemas"]["Designer"];
            artifacts: components["schemas"]["ReleasedArtifact"][];
            /** Format: date-time */
            beginsAt: string;
            /** Format: uuid */
            change: string;
            drafted: components["schemas"]["Designer"][];
            note: string;
            /** Format: int64 */
            number: number;
            /** Format: date-time */
            releasedAt: string;
            releasedBy?: components["schemas"]["Designer"];
            submittedBy: components["schemas"]["Designer"];
            title: string;
        };
        ReleaseFailure: {
            /** Format: date-time */
            failedAt: string;
            reason: string;
            said: components["schemas"]["LocalisedText"][];
            triedBy?: components["schemas"]["Designer"];
        };
        ReleasedArtifact: {
            key: string;
            /** @enum {string} */
            kind: "MODEL" | "TABLE" | "FORM";
            name: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            replaced?: number;
            /** Format: int32 */
            version: number;
        };
        RenameChoice: {
            element: string;
            name: components["schemas"]["LocalisedText"];
        };
        RenameProposal: {
            choices: components["schemas"]["RenameChoice"][];
            element: string;
            name: components["schemas"]["LocalisedText"];
            process: string;
            processName: components["schemas"]["LocalisedText"];
            to?: string;
        };
        Renamed: {
            element: string;
            process: string;
            to: string;
        };
        RenamedForm: {
            element: string;
            process: string;
            to: string;
        };
        ReplayedHistory: {
            enough: boolean;
            figures: components["schemas"]["ProvenFigure"][];
            fits: boolean;
            /** Format: int32 */
            fitted: number;
            /** Format: int32 */
            heldBack: number;
            /** Format: date-time */
            splitAt: string;
        };
        ReportChange: {
            /** Format: int32 */
            day?: number;
            /** @enum {string} */
            format: "XLSX" | "CSV";
            /** Format: int32 */
            hour: number;
            /** @enum {string} */
            language: "ZH" | "EN";
            name: string;
            /** @enum {string} */
            often: "WORKING_DAY" | "WEEK" | "MONTH";
            readers: string[];
            /** Format: int32 */
            version: number;
        };
        ReportForm: {
            /** Format: int32 */
            day?: number;
            /** @enum {string} */
            format: "XLSX" | "CSV";
            /** Format: int32 */
            hour: number;
            /** @enum {string} */
            language: "ZH" | "EN";
            name: string;
            /** @enum {string} */
            often: "WORKING_DAY" | "WEEK" | "MONTH";
            page: string;
            path: string;
            query: {
                [key: string]: string;
            };
            readers: string[];
        };
        ReportReader: {
            department: string;
            login: string;
            name: string;
        };
        ReportView: {
            /** Format: int32 */
            day?: number;
            /** @enum {string} */
            format: "XLSX" | "CSV";
            /** Format: int32 */
            hour: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "ZH" | "EN";
            /** Format: date-time */
            lastDue?: string;
            lastFailure?: string;
            /** @enum {string} */
            lastResult?: "SENT" | "TOO_LARGE" | "PARTLY" | "NOT_SENT" | "RIGHT_LOST" | "ACCOUNT_CLOSED" | "NOT_ANSWERED";
            /** Format: int64 */
            lastRows?: number;
            name: string;
            /** Format: date-time */
            nextDue?: string;
            /** @enum {string} */
            often: "WORKING_DAY" | "WEEK" | "MONTH";
            page: string;
            path: string;
            readers: components["schemas"]["Named"][];
            /** Format: int32 */
            version: number;
        };
        Request: {
            /** Format: int32 */
            days: number;
            ground: string;
            plannedProof: string;
            reason: string;
        };
        RequiredItem: {
            code: string;
            department: string;
            dependsOn: string[];
            name: components["schemas"]["LocalisedText"];
        };
        RequiredLimit: {
            /** Format: int32 */
            amount: number;
            basis: string;
            /** @enum {string} */
            unit: "WORKING_DAY" | "CALENDAR_DAY";
        };
        RequiredLimits: {
            promised?: components["schemas"]["RequiredLimit"];
            statutory: components["schemas"]["RequiredLimit"];
        };
        RequiredMaterial: {
            /** @enum {string} */
            form: "PAPER" | "ELECTRONIC" | "BOTH";
            heldByRegister: boolean;
            issuedBy?: string;
            itemCode: string;
            key: string;
            name: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            necessity: "NEEDED" | "OPTIONAL" | "MAY_FOLLOW";
            /** @enum {string} */
            source: "APPLICANT" | "GOVERNMENT" | "FORM" | "OTHER";
        };
        Requirements: {
            barred: components["schemas"]["Barred"][];
            form: components["schemas"]["MergedForm"];
            items: components["schemas"]["RequiredItem"][];
            limit: components["schemas"]["RequiredLimits"];
            materials: components["schemas"]["RequiredMaterial"][];
        };
        Restriction: {
            basis: components["schemas"]["LegalBasis"];
            key: string;
            text: components["schemas"]["LocalisedText"];
        };
        Result: {
            /** Format: date-time */
            decidedAt: string;
            granted: boolean;
            papers: components["schemas"]["Paper"][];
            reasons: string;
            remedies?: string;
        };
        Resume: {
            proof: components["schemas"]["Proof"];
        };
        Retried: {
            /** Format: int32 */
            count: number;
        };
        RetryAll: {
            element: string;
        };
        Revision: {
            done: string;
            hash: string;
            /** Format: int32 */
            number: number;
            /** @enum {string} */
            origin: "IN_FORCE" | "EMPTY" | "IMPORTED" | "EDITED" | "RESTORED" | "MODELER";
            /** Format: uuid */
            part: string;
            /** Format: date-time */
            savedAt: string;
            savedBy: components["schemas"]["Designer"];
            /** Format: int32 */
            size: number;
        };
        RevocationRow: {
            /** Format: int64 */
            afterAppeal: number;
            department: string;
            name?: string;
            /** Format: int64 */
            revoked: number;
            supervisor?: string;
            /** Format: int64 */
            upheld: number;
            /** Format: int64 */
            waived: number;
        };
        RollBack: {
            /** Format: uuid */
            change: string;
        };
        RollBackForm: {
            note: string;
            title: string;
        };
        Row: {
            /** Format: int64 */
            calendarDays: number;
            /** Format: int64 */
            counted: number;
            /** Format: int64 */
            examinations: number;
            /** Format: int64 */
            idle: number;
            /** Format: double */
            idleShare?: number;
            key: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            uncounted: number;
            /** Format: double */
            uncountedShare?: number;
            /** Format: int64 */
            workingDays: number;
        };
        RuleChange: {
            after?: components["schemas"]["Cells"];
            before?: components["schemas"]["Cells"];
            department: string;
            item: string;
            kind: string;
            /** Format: int32 */
            line?: number;
            rule: string;
        };
        RuleInForce: {
            code: string;
            finds: components["schemas"]["LocalisedText"];
            inputs: components["schemas"]["LocalisedText"];
            note?: components["schemas"]["LocalisedText"];
            setting: components["schemas"]["SupervisionRule"];
            /** Format: int32 */
            version: number;
        };
        RuleTrial: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            cases: number;
            /** Format: date */
            casesFrom: string;
            /** Format: int64 */
            casesKnown: number;
            /** Format: date */
            casesTo: string;
            /** Format: int64 */
            changed: number;
            error?: string;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: int64 */
            gone: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            state: string;
        };
        RunCase: {
            differences: components["schemas"]["LocalisedText"][];
            /** Format: int32 */
            line: number;
            name: string;
            passed: boolean;
            tried: components["schemas"]["TriedInput"];
        };
        RunStep: {
            passed: string[];
            tokens: string[];
        };
        SaidComment: {
            author: components["schemas"]["Designer"];
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        SavedCase: {
            closed: boolean;
            delivered: boolean;
            department: string;
            /** Format: uuid */
            id: string;
            number: string;
            /** Format: int64 */
            overdueWithout: number;
            service: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            uncounted: number;
        };
        ScheduleState: {
            /** Format: date-time */
            failedAt?: string;
            /** Format: int64 */
            intervalSeconds?: number;
            /** Format: date-time */
            lastAt?: string;
            message?: string;
            name: string;
            /** Format: date-time */
            nextAt?: string;
            runningOn?: string;
        };
        Segment: {
            /** Format: int64 */
            days: number;
            department?: string;
            /** Format: date */
            from: string;
            ground?: string;
            item?: string;
            /** @enum {string} */
            part: "DEPARTMENT" | "WAIT" | "GROUND" | "APPLICANT" | "NON_WORKING";
            stage?: string;
            /** Format: date */
            to: string;
            /** @enum {string} */
            waitsFor?: "RECEIPT_TO_ACCEPTANCE" | "HAND_OVER" | "PREREQUISITE" | "DECISION_TO_DELIVERY";
        };
        SendingBack: {
            reason: string;
        };
        Sent: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
        };
        ServiceDetail: {
            aliases: string[];
            code: string;
            discontinued?: components["schemas"]["LocalisedText"];
            items: components["schemas"]["ItemDetail"][];
            joint: boolean;
            leadDepartment: string;
            name: components["schemas"]["LocalisedText"];
            promised?: components["schemas"]["LimitSpec"];
            situations: components["schemas"]["Situation"][];
            statutory?: components["schemas"]["LimitSpec"];
            /** Format: int32 */
            version: number;
        };
        ServiceHit: {
            /** @enum {string} */
            by: "NAME" | "ALIAS" | "CODE" | "PINYIN";
            matched: string;
            service: components["schemas"]["ServiceSummary"];
        };
        ServiceName: {
            code: string;
            joint: boolean;
            name: components["schemas"]["LocalisedText"];
        };
        ServiceOption: {
            code: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            promised?: number;
            /** Format: int32 */
            statutory?: number;
        };
        ServiceReductions: {
            reductions: components["schemas"]["Reductions"];
            service: string;
        };
        ServiceRow: {
            /** Format: double */
            cases: number;
            /** Format: double */
            countedAfter?: number;
            /** Format: double */
            countedBefore?: number;
            /** Format: double */
            lateAfter?: number;
            /** Format: double */
            lateBefore?: number;
            service: string;
            /** Format: double */
            stagesAfter?: number;
            /** Format: double */
            stagesBefore?: number;
        };
        ServiceSummary: {
            aliases: string[];
            code: string;
            discontinued?: components["schemas"]["LocalisedText"];
            joint: boolean;
            /** @enum {string} */
            kind?: "LICENCE" | "CONFIRMATION" | "PUBLIC_SERVICE" | "OTHER";
            leadDepartment: string;
            name: components["schemas"]["LocalisedText"];
            promised?: components["schemas"]["LimitSpec"];
            statutory?: components["schemas"]["LimitSpec"];
        };
        SetAsideCase: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            department: string;
            error: string;
            origin: string;
            /** Format: date-time */
            retryAt: string;
            /** Format: date-time */
            since: string;
            /** Format: int32 */
            tries: number;
        };
        Setup: {
            login: string;
            name: string;
            password: string;
            token: string;
        };
        SetupState: {
            needed: boolean;
        };
        SheetFault: {
            /** Format: int32 */
            line: number;
            why: components["schemas"]["LocalisedText"];
        };
        ShippedMapping: {
            name: string;
            yaml: string;
        };
        Signature: {
            drawing?: string;
            reason?: string;
        };
        Signed: {
            text: string;
            /** @enum {string} */
            verdict: "AGREE" | "DISAGREE";
        };
        Signers: {
            question: string;
            signers: string[];
        };
        SimulationForm: {
            /** Format: int32 */
            arrivals?: number;
            /** Format: date */
            catalogueOn?: string;
            /** Format: uuid */
            change?: string;
            /** Format: date */
            from: string;
            invented?: boolean;
            limits?: components["schemas"]["OtherLimitForm"][];
            mix?: components["schemas"]["WeightForm"][];
            parallel?: components["schemas"]["PairForm"][];
            /** Format: double */
            perDay?: number;
            removed?: string[];
            /** Format: int32 */
            runs?: number;
            /** Format: int64 */
            seed?: number;
            staffing?: components["schemas"]["PeopleForm"][];
            system?: string;
            /** Format: date */
            to: string;
        };
        SimulationOptions: {
            changes: components["schemas"]["ChangeOption"][];
            /** Format: date */
            firstDay?: string;
            /** Format: date */
            from: string;
            posts: components["schemas"]["PostOption"][];
            services: components["schemas"]["ServiceOption"][];
            stages: components["schemas"]["StageOption"][];
            systems: components["schemas"]["SystemOption"][];
            /** Format: date */
            to: string;
        };
        SimulationResult: {
            calibration: components["schemas"]["ReplayedHistory"];
            /** Format: int64 */
            cases: number;
            comparison?: components["schemas"]["Comparison"];
            log?: components["schemas"]["ImportedLog"];
            names: {
                [key: string]: components["schemas"]["LocalisedText"];
            };
            /** Format: int64 */
            open: number;
            reductions: components["schemas"]["ServiceReductions"][];
        };
        SimulationView: {
            by: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            done: number;
            failure?: components["schemas"]["LocalisedText"];
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id: string;
            question: components["schemas"]["Question"];
            result?: components["schemas"]["SimulationResult"];
            /** Format: int64 */
            seed: number;
            /** @enum {string} */
            state: "WAITING" | "RUNNING" | "DONE" | "STOPPED" | "FAILED";
            /** Format: int32 */
            steps: number;
            /** Format: int64 */
            tookMillis?: number;
            /** Format: int32 */
            tries: number;
        };
        Situation: {
            answers: components["schemas"]["Answer"][];
            key: string;
            question: components["schemas"]["LocalisedText"];
        };
        SituationAnswers: {
            answers: {
                [key: string]: string;
            };
            /** @enum {string} */
            applicant?: "PERSON" | "ENTERPRISE";
        };
        SituationCondition: {
            answers: string[];
            situation: string;
        };
        SituationSoFar: {
            answers: {
                [key: string]: string;
            };
        };
        Slot: {
            /** Format: int32 */
            left: number;
            /** Format: date-time */
            startsAt: string;
        };
        Source: {
            source: string;
            /** Format: int32 */
            version: number;
        };
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        Staff: {
            active: boolean;
            authorities: ("GRANT_SPECIAL_PROCEDURE" | "GRANT_EXTENSION" | "GRANT_JOINT_EXTENSION" | "DECIDE" | "WAIVE_FINDING")[];
            department: string;
            /** Format: date-time */
            lockedUntil?: string;
            login: string;
            name: string;
            roles: ("CLERK" | "APPROVER" | "HEAD" | "LEAD" | "DESIGNER" | "SUPERVISOR" | "ADMINISTRATOR")[];
            substitution?: components["schemas"]["Substitution"];
        };
        StaffChange: {
            active: boolean;
            authorities: ("GRANT_SPECIAL_PROCEDURE" | "GRANT_EXTENSION" | "GRANT_JOINT_EXTENSION" | "DECIDE" | "WAIVE_FINDING")[];
            department: string;
            name: string;
            password?: string;
            roles: ("CLERK" | "APPROVER" | "HEAD" | "LEAD" | "DESIGNER" | "SUPERVISOR" | "ADMINISTRATOR")[];
        };
        Staffing: {
            department: string;
            /** Format: int32 */
            people: number;
            role: string;
        };
        StageCase: {
            /** Format: uuid */
            caseId: string;
            closed: boolean;
            /** Format: int32 */
            counted: number;
            department: string;
            late: boolean;
            /** Format: int32 */
            limit?: number;
            number: string;
            service: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            stage: string;
            /** Format: int32 */
            uncounted: number;
            /** @enum {string} */
            unit?: "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_MINUTE";
        };
        StageFormView: {
            /** Format: int32 */
            answers: number;
            asks: boolean;
            department: string;
            element: string;
            fillable: boolean;
            /** Format: date-time */
            filledAt?: string;
            filledBy?: string;
            key: string;
            name: components["schemas"]["LocalisedText"];
            schema: string;
            /** Format: uuid */
            stage: string;
            /** Format: uuid */
            task: string;
            title: components["schemas"]["LocalisedText"];
            values: {
                [key: string]: unknown;
            };
            withheld: boolean;
        };
        StageHeat: {
            flows: components["schemas"]["Flow"][];
            from: string;
            open: boolean;
            service?: string;
            services: components["schemas"]["HeatService"][];
            to: string;
        };
        StageOption: {
            before?: string;
            id: string;
            name: components["schemas"]["LocalisedText"];
        };
        StageSpec: {
            key: string;
            limit: components["schemas"]["LimitSpec"];
            name: components["schemas"]["LocalisedText"];
        };
        Standing: {
            /** Format: int64 */
            counted: number;
            /** Format: date */
            dueDate?: string;
            /** Format: int64 */
            overdue: number;
        };
        Step: {
            key: string;
            /** Format: date */
            on?: string;
            parts: components["schemas"]["Part"][];
            /** @enum {string} */
            progress: "DONE" | "NOW" | "AHEAD";
            text: components["schemas"]["LocalisedText"];
        };
        StoredFile: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
        };
        Story: {
            applicant: string;
            asked: components["schemas"]["Asked"][];
            /** Format: date */
            askedBy?: string;
            /** Format: uuid */
            clock?: string;
            counting?: boolean;
            /** Format: date */
            due?: string;
            headline: components["schemas"]["LocalisedText"];
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            ledger: number;
            now: components["schemas"]["LocalisedText"][];
            number: string;
            /** @enum {string} */
            outcome?: "GRANTED" | "REFUSED" | "NOT_ACCEPTED" | "LAPSED" | "WITHDRAWN";
            pauses: components["schemas"]["Pause"][];
            result?: components["schemas"]["Result"];
            service: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
            steps: components["schemas"]["Step"][];
            /** Format: date */
            today: string;
        };
        StreamingResponseBody: unknown;
        StuckJob: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            due: string;
            element: string;
            id: string;
            message: string;
            name: components["schemas"]["LocalisedText"];
            process: string;
            /** Format: date-time */
            since: string;
        };
        Submission: {
            /** Format: uuid */
            change: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: components["schemas"]["Designer"];
            decisions: components["schemas"]["Decision"][];
            /** Format: date-time */
            effectiveFrom?: string;
            /** Format: uuid */
            id: string;
            note: string;
            /** @enum {string} */
            outcome?: "APPROVED" | "SENT_BACK" | "TAKEN_BACK";
            parts: components["schemas"]["SubmittedPart"][];
            reason?: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: components["schemas"]["Designer"];
        };
        SubmissionForm: {
            address?: string;
            answers: {
                [key: string]: string;
            };
            form?: {
                [key: string]: string;
            };
            held?: components["schemas"]["HeldUse"][];
            idNumber: string;
            materials: components["schemas"]["UploadedMaterial"][];
            name: string;
            phone: string;
        };
        SubmittedPart: {
            /** Format: int32 */
            baseVersion?: number;
            key: string;
            /** @enum {string} */
            kind: "MODEL" | "TABLE" | "FORM";
            /** Format: uuid */
            part: string;
            /** Format: int32 */
            revision: number;
        };
        Substitution: {
            /** Format: date */
            from: string;
            substitute: string;
            /** Format: date */
            to: string;
        };
        SubstitutionRequest: {
            /** Format: date */
            from: string;
            substitute: string;
            /** Format: date */
            to: string;
        };
        Sum: {
            /** Format: int64 */
            days: number;
            department?: string;
            ground?: string;
            /** @enum {string} */
            part: "DEPARTMENT" | "WAIT" | "GROUND" | "APPLICANT" | "NON_WORKING";
            /** @enum {string} */
            waitsFor?: "RECEIPT_TO_ACCEPTANCE" | "HAND_OVER" | "PREREQUISITE" | "DECISION_TO_DELIVERY";
        };
        SupervisionRule: {
            active: boolean;
            /** Format: int32 */
            daysBefore?: number;
            /** Format: int32 */
            redAfter?: number;
            /** Format: int32 */
            redFrom?: number;
            /** @enum {string} */
            severity: "I" | "Y" | "R";
            /** Format: int32 */
            threshold?: number;
        };
        SuspensionGround: {
            basis: components["schemas"]["LegalBasis"];
            cap: components["schemas"]["LimitSpec"];
            code: string;
            name: components["schemas"]["LocalisedText"];
            proof: components["schemas"]["LocalisedText"];
        };
        SuspensionRow: {
            /** Format: int64 */
            at: number;
            /** Format: int64 */
            beyond: number;
            key: string;
            name: components["schemas"]["LocalisedText"];
            /** Format: int64 */
            near: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            suspensions: number;
        };
        SystemForm: {
            active: boolean;
            calendar?: string;
            department: string;
            historical: boolean;
            limit?: components["schemas"]["LimitForm"];
            mapping: string;
            nameEn: string;
            nameZh: string;
            promise?: components["schemas"]["LimitForm"];
        };
        SystemOption: {
            code: string;
            name: components["schemas"]["LocalisedText"];
        };
        SystemSummary: {
            /** Format: date-time */
            asOf?: string;
            /** Format: int64 */
            cases: number;
            /** Format: int64 */
            deliveries: number;
            /** Format: int64 */
            ended: number;
            /** Format: int64 */
            events: number;
            /** Format: int64 */
            inTime: number;
            /** Format: int64 */
            inTimeOnlyBySuspension: number;
            /** Format: int64 */
            irregularCases: number;
            /** Format: int64 */
            late: number;
            /** Format: int64 */
            notStarted: number;
            /** Format: int64 */
            openInTime: number;
            /** Format: int64 */
            openOverdue: number;
            /** Format: int64 */
            ownDeadline: number;
            /** Format: int64 */
            ownLate: number;
            /** Format: int64 */
            refused: number;
            /** Format: int64 */
            suspended: number;
            /** Format: int64 */
            suspensions: number;
            suspensionsByGround: {
                [key: string]: number;
            };
            system: string;
            /** Format: int64 */
            uncounted: number;
            uncountedByGround: {
                [key: string]: number;
            };
        };
        SystemView: {
            active: boolean;
            calendar: string;
            code: string;
            department: string;
            historical: boolean;
            /** Format: date-time */
            lastEventAt?: string;
            limit?: components["schemas"]["ExchangeLimit"];
            mapping: string;
            name: components["schemas"]["LocalisedText"];
            promise?: components["schemas"]["ExchangeLimit"];
            zone: string;
        };
        TableComparison: {
            changes: components["schemas"]["RuleChange"][];
            /** Format: int64 */
            rows: number;
            /** Format: int32 */
            version: number;
        };
        TableVersion: {
            /** Format: date */
            effectiveFrom?: string;
            note?: string;
            /** Format: date-time */
            publishedAt?: string;
            publishedBy?: string;
            /** Format: uuid */
            trial?: string;
            /** Format: int32 */
            version: number;
        };
        TaskCounts: {
            /** Format: int64 */
            department: number;
            /** Format: int64 */
            followed: number;
            /** Format: int64 */
            near: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            own: number;
            /** Format: int64 */
            substituted: number;
            /** Format: int64 */
            suspended: number;
            /** Format: int64 */
            unread: number;
        };
        TaskQuestion: {
            applicant?: string;
            clock?: string;
            department?: string;
            /** Format: date */
            dueFrom?: string;
            /** Format: date */
            dueTo?: string;
            element?: string;
            filter?: string;
            item?: string;
            q?: string;
            scope?: string;
            service?: string;
            sort?: string;
            unread?: boolean;
        };
        TaskRow: {
            absentColleague?: string;
            applicantName: string;
            assignee?: string;
            /** Format: int64 */
            caseDaysLeft?: number;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** Format: int64 */
            caseOverdueDays: number;
            /** @enum {string} */
            clockState: "RUNNING" | "SUSPENDED" | "STOPPED";
            /** Format: date-time */
            createdAt: string;
            department: string;
            /** Format: date */
            dueDate?: string;
            element: string;
            followed: boolean;
            ground?: string;
            /** Format: uuid */
            id: string;
            itemCode?: string;
            itemName?: components["schemas"]["LocalisedText"];
            joint: boolean;
            mine: boolean;
            /** Format: date */
            nearerCaseDue?: string;
            /** Format: int64 */
            overdueDays: number;
            provisional: boolean;
            /** Format: double */
            risk?: number;
            serviceName: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "OPEN" | "CLAIMED" | "STARTED" | "DONE" | "ENDED";
            /** Format: date */
            suspendedOn?: string;
            title: components["schemas"]["LocalisedText"];
            unread: boolean;
            /** Format: int64 */
            workingDaysLeft?: number;
        };
        TaskView: {
            /** Format: int64 */
            count: number;
            /** Format: uuid */
            id: string;
            name: string;
            question: components["schemas"]["TaskQuestion"];
        };
        TaskViewForm: {
            name: string;
            question: components["schemas"]["TaskQuestion"];
        };
        TemplateDraft: {
            body: string;
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            subject?: string;
        };
        TemplatePublication: {
            /** Format: date-time */
            from?: string;
            /** Format: int32 */
            revision: number;
            shipped: boolean;
            /** Format: int32 */
            version: number;
        };
        TemplateRow: {
            changed: boolean;
            /** @enum {string} */
            channel: "MAIL" | "SMS" | "WEBHOOK";
            draft: boolean;
            kind: string;
            /** @enum {string} */
            language: "ZH" | "EN";
            /** Format: date-time */
            planned?: string;
            title: components["schemas"]["LocalisedText"];
        };
        TemplateSave: {
            body: string;
            /** Format: int32 */
            revision: number;
            subject?: string;
            /** Format: int32 */
            version: number;
        };
        TemplateSlot: {
            meaning: components["schemas"]["LocalisedText"];
            name: string;
            required: boolean;
        };
        TemplateText: {
            body: string;
            subject?: string;
        };
        TemplateVersion: {
            body?: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string;
            /** @enum {string} */
            state: "PLANNED" | "IN_FORCE" | "OVER";
            subject?: string;
            /** Format: int32 */
            version: number;
        };
        TemplateView: {
            /** @enum {string} */
            channel: "MAIL" | "SMS" | "WEBHOOK";
            draft?: components["schemas"]["TemplateDraft"];
            inBody: components["schemas"]["TemplateSlot"][];
            inSubject: components["schemas"]["TemplateSlot"][];
            kind: string;
            /** @enum {string} */
            language: "ZH" | "EN";
            now: components["schemas"]["Wording"];
            shipped: components["schemas"]["Wording"];
            title: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            version: number;
            versions: components["schemas"]["TemplateVersion"][];
        };
        Term: {
            /** @enum {string} */
            figure: "CASES" | "PROMISED_ON_TIME" | "STATUTORY_ON_TIME" | "YELLOW_UPHELD" | "RED_UPHELD" | "RATINGS" | "UNCOUNTED_SHARE" | "YELLOW_ISSUED" | "YELLOW_REVOKED" | "RED_ISSUED" | "RED_REVOKED";
            formula: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            fullAt?: number;
            /** Format: int32 */
            least: number;
            /** @enum {string} */
            measure: "COUNT" | "SHARE" | "PER_CASE";
            name: components["schemas"]["LocalisedText"];
            /** Format: int32 */
            weight: number;
            /** Format: int32 */
            zeroAt?: number;
        };
        Ticket: {
            appointment: boolean;
            /** Format: date-time */
            calledAt?: string;
            /** Format: uuid */
            caseId?: string;
            caseNumber?: string;
            counter?: string;
            /** Format: uuid */
            id: string;
            number: string;
            serviceCode?: string;
            /** @enum {string} */
            state: "WAITING" | "CALLED" | "SKIPPED" | "SERVED" | "NO_SHOW";
            /** Format: date-time */
            takenAt: string;
        };
        TicketCase: {
            /** Format: uuid */
            caseId: string;
        };
        TicketForm: {
            serviceCode?: string;
        };
        TimeSpread: {
            /** Format: int64 */
            median: number;
            /** Format: int64 */
            p95: number;
        };
        TimelineEntry: {
            actor: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            basis: string;
            /** Format: uuid */
            clock?: string;
            data: {
                [key: string]: string;
            };
            /** Format: date-time */
            recordedAt: string;
            /** Format: int64 */
            sequence: number;
            text: components["schemas"]["LocalisedText"];
            type: string;
        };
        TodaysWork: {
            department: string;
            later: components["schemas"]["Item"][];
            lost: components["schemas"]["Item"][];
            /** Format: int32 */
            perDay: number;
            today: components["schemas"]["Item"][];
        };
        TokenForm: {
            note: string;
            /** @enum {string} */
            scope: "DELIVER" | "READ";
            /** Format: int32 */
            validDays: number;
        };
        TokenView: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            note: string;
            /** Format: date-time */
            revokedAt?: string;
            /** @enum {string} */
            scope: "DELIVER" | "READ";
        };
        Told: {
            /** @enum {string} */
            fate?: "WAITING" | "CARRIED" | "NOT_CARRIED";
            to: string;
        };
        Totals: {
            /** Format: int64 */
            nearLimit: number;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            running: number;
            /** Format: int64 */
            suspended: number;
        };
        TrailRow: {
            about: string;
            address?: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind?: "SIGN_IN_FAILED" | "LOCKED_OUT" | "FIRST_ADMINISTRATOR" | "ACCOUNT_OPENED" | "ACCOUNT_CHANGED" | "PASSWORD_RESET" | "PASSWORD_CHANGED" | "SUBSTITUTE_NAMED" | "SUBSTITUTE_TAKEN_BACK" | "NOTICE_PUBLISHED" | "SYSTEM_ADDED" | "SYSTEM_CHANGED" | "TOKEN_ISSUED" | "TOKEN_REVOKED" | "WEBHOOK_ADDED" | "WEBHOOK_CHANGED" | "TEMPLATE_PUBLISHED" | "CATALOGUE_PUBLISHED" | "MESSAGE_RETRIED" | "JOB_RETRIED" | "CASE_RETRIED" | "RULES_PUBLISHED" | "SCREEN_MADE" | "SCREEN_REVOKED" | "FINDING_DECIDED" | "ORDER_SENT" | "ORDER_DECIDED" | "LIST_EXPORTED" | "APPLICANT_LOOKED_UP" | "CONTACT_PUT_RIGHT" | "CHANGE_BEGUN" | "CHANGE_RENAMED" | "CHANGE_DISCARDED" | "CHANGE_SUBMITTED" | "CHANGE_APPROVED" | "CHANGE_SENT_BACK" | "CHANGE_TAKEN_BACK" | "CHANGE_RELEASED" | "CHANGE_RELEASE_FAILED" | "ROLLBACK_BEGUN" | "PART_ADDED" | "PART_REMOVED" | "EDITING_TAKEN_OVER" | "DRAFT_DEPLOYED" | "DESIGNER_TOKEN_ISSUED" | "DESIGNER_TOKEN_REVOKED" | "MIGRATION_PLANNED" | "MIGRATION_STARTED" | "MIGRATION_STOPPED";
            name: string;
            /** Format: int64 */
            sequence: number;
            /** @enum {string} */
            source: "CASES" | "OTHERS";
            text?: components["schemas"]["LocalisedText"];
            what: {
                [key: string]: string;
            };
            who: string;
        };
        TrialCount: {
            /** Format: int64 */
            count: number;
            kind: string;
            rule: string;
        };
        TrialDraft: {
            /** Format: date */
            casesFrom: string;
            /** Format: date */
            casesTo: string;
            source: string;
        };
        TrialRow: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            department: string;
            kind: string;
            /** Format: int64 */
            number: number;
            /** Format: date */
            onAfter?: string;
            /** Format: date */
            onBefore?: string;
            origin: string;
            rule: string;
            severityAfter?: string;
            severityBefore?: string;
        };
        TriedInput: {
            answering: components["schemas"]["AnsweringRow"][];
            collected?: string;
            matching: string[];
            problem?: components["schemas"]["LocalisedText"];
        };
        Uncounted: {
            by: string;
            from: string;
            open: boolean;
            rows: components["schemas"]["Row"][];
            to: string;
            total: components["schemas"]["Row"];
        };
        Uploaded: {
            /** Format: uuid */
            id: string;
            material: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        UploadedMaterial: {
            /** Format: uuid */
            attachmentId: string;
            key: string;
        };
        Value: {
            /** @enum {string} */
            figure: "CASES" | "PROMISED_ON_TIME" | "STATUTORY_ON_TIME" | "YELLOW_UPHELD" | "RED_UPHELD" | "RATINGS" | "UNCOUNTED_SHARE" | "YELLOW_ISSUED" | "YELLOW_REVOKED" | "RED_ISSUED" | "RED_REVOKED";
            /** Format: int64 */
            part: number;
            points?: number;
            /** @enum {string} */
            standing: "SCORED" | "NO_DATA" | "TOO_FEW" | "SHOWN";
            value?: number;
            weight: number;
            /** Format: int64 */
            whole: number;
        };
        VerifiedPaper: {
            code: string;
            /** Format: date-time */
            issuedAt: string;
            issuer: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            kind: "RECEIPT" | "CORRECTION" | "CORRECTIONS_RECEIVED" | "ACCEPTANCE" | "DEEMED_ACCEPTANCE" | "ACCEPTANCE_REFUSED" | "SPECIAL_PROCEDURE" | "EXTENSION" | "GRANT" | "REFUSAL" | "LAPSED" | "CERTIFICATES_VOIDED" | "DELIVERY" | "CONTEST_ANSWERED" | "EVIDENCE";
            number: string;
            prints: components["schemas"]["Print"][];
            recipient: string;
            title: components["schemas"]["LocalisedText"];
        };
        WaitRow: {
            /** Format: int64 */
            calendarDays: number;
            /** Format: int64 */
            cases: number;
            department?: string;
            name?: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            waitsFor: "RECEIPT_TO_ACCEPTANCE" | "HAND_OVER" | "PREREQUISITE" | "DECISION_TO_DELIVERY";
            /** Format: int64 */
            workingDays: number;
        };
        Waiting: {
            /** Format: int64 */
            days: number;
            department: string;
            element: string;
            person?: string;
            /** Format: date-time */
            since: string;
        };
        WallFigures: {
            /** Format: date-time */
            at: string;
            day: components["schemas"]["Day"];
            departments: components["schemas"]["Load"][];
            newlyRed: components["schemas"]["NewCard"][];
            /** Format: date-time */
            sweptAt?: string;
            /** Format: date */
            today: string;
            uncounted: components["schemas"]["GroundDays"][];
        };
        WallScreen: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            seenAt?: string;
        };
        WallScreenForm: {
            name: string;
        };
        WebhookCall: {
            /** Format: int32 */
            attempts: number;
            error?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "WARNING" | "YELLOW_CARD" | "RED_CARD" | "CARD_STEP" | "ORDER" | "REMINDER" | "ESCALATION" | "ASSESSMENT" | "NOTICE";
            kindTitle: components["schemas"]["LocalisedText"];
            /** @enum {string} */
            state: "PENDING" | "HELD" | "SENT" | "DEAD" | "DROPPED";
            /** Format: date-time */
            triedAt: string;
        };
        WebhookForm: {
            active: boolean;
            department?: string;
            secret?: string;
            url?: string;
        };
        WebhookView: {
            active: boolean;
            calls: components["schemas"]["WebhookCall"][];
            /** Format: date-time */
            changedAt: string;
            department?: string;
            /** Format: uuid */
            id: string;
            url: string;
            /** Format: int32 */
            waiting: number;
        };
        Weight: {
            service: string;
            /** Format: int32 */
            weight: number;
        };
        WeightForm: {
            service: string;
            /** Format: int32 */
            weight: number;
        };
        Withdraw: {
            reason: string;
        };
        WithoutOne: {
            ground: string;
            /** Format: date-time */
            openedAt: string;
            sentence: components["schemas"]["LocalisedText"];
            standing: components["schemas"]["Standing"];
            suspension: string;
        };
        Wording: {
            body: string;
            subject?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    notifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationChoices"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NotificationSettings"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditTrail: {
        parameters: {
            query?: {
                source?: string;
                who?: string;
                kind?: string;
                about?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTrailRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntryRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntryView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveCatalogueDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrySave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntryView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardCatalogueDraft: {
        parameters: {
            query: {
                version: number;
                revision: number;
            };
            header?: never;
            path: {
                type: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCatalogueEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryPublication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntryView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    catalogueVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EntryText"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadLetters: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDeadLetter"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stuckJobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageStuckJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryAll"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Retried"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repeatedWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ScheduleState"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    messageTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    messageTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                channel: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                channel: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateSave"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardTemplate: {
        parameters: {
            query: {
                version: number;
                revision: number;
            };
            header?: never;
            path: {
                kind: string;
                channel: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                channel: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Wording"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                channel: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplatePublication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageWebhookView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WebhookView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WebhookView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WebhookView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ApplicationDraft"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ApplicationDraft"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    heldOfMine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SituationSoFar"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OwnHeld"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Uploaded"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases_5: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageOwnCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Story"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askedFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AskedField"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    days_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                clockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClockDays"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContestView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["IssuedPaper"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ofOwnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["IssuedPaper"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    print: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OwnRating"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receipt_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Uploaded"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Uploaded"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whoAmI_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ApplicantMe"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    held: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HeldAnswer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishedAssessments: {
        parameters: {
            query?: {
                period?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PagePublishedAssessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessment: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Assessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentReport: {
        parameters: {
            query?: {
                version?: number;
                language?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicationReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessedItems: {
        parameters: {
            query: {
                figure: "CASES" | "PROMISED_ON_TIME" | "STATUTORY_ON_TIME" | "YELLOW_UPHELD" | "RED_UPHELD" | "RATINGS" | "UNCOUNTED_SHARE" | "YELLOW_ISSUED" | "YELLOW_REVOKED" | "RED_ISSUED" | "RED_REVOKED";
                department?: string;
                version?: number;
                against?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageReference"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentWorkbook: {
        parameters: {
            query?: {
                version?: number;
                language?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StoredFile"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Board"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    awaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Awaiting"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases_4: {
        parameters: {
            query: {
                kind: string;
                department?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageBoardCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    boardCasesAsFile: {
        parameters: {
            query: {
                kind: string;
                department?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageBulkJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases_3: {
        parameters: {
            query?: {
                state?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageBulkCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refusals_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkGroup"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stop_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulkJob"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    year: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarYear"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeEffect"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticeEffect"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases_2: {
        parameters: {
            query?: {
                state?: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
                service?: string;
                department?: string;
                overdue?: boolean;
                online?: boolean;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageCaseRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesAsFile: {
        parameters: {
            query: {
                state?: "RECEIVED" | "CORRECTING" | "EXAMINING" | "DECIDING" | "ISSUING" | "DELIVERING" | "CLOSED";
                service?: string;
                department?: string;
                overdue?: boolean;
                online?: boolean;
                q?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accept_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuse_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issue_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClockView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    days_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                clockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ClockDays"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptConditionally: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConditionalAcceptanceForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putContactRight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ContactPutRight"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gatherCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctionParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CorrectionPart"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayMarks: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionSubmission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    counterfactual: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseCounterfactual"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    caseDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseDays"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliver_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deliver"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Diagram"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    earlier: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageEarlierCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EarlierCount"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Extend"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    following: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseFollowing"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    formOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseForm"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeLate: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandedInForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    conclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conclude"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    marks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MaterialMark"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mark: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mark: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    papersOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["IssuedPaper"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    paper: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StreamingResponseBody"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["News"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stageForms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StageFormView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTimelineEntry"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdraw"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchServices: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceHit"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    services_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceSummary"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    service_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SituationAnswers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Requirements"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    colleagues: {
        parameters: {
            query: {
                department: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Colleague"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remind_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contests_1: {
        parameters: {
            query?: {
                state?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageContestRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerContest: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestAnswerForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    awaitedCorrectionParts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageAwaitedPart"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases_1: {
        parameters: {
            query?: {
                late?: boolean;
                suspended?: boolean;
                open?: boolean;
                closed?: boolean;
                saved?: boolean;
                system?: string;
                department?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDeliveredRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveredCasesAsFile: {
        parameters: {
            query: {
                late?: boolean;
                suspended?: boolean;
                open?: boolean;
                closed?: boolean;
                saved?: boolean;
                system?: string;
                department?: string;
                q?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeliveredCaseView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    days: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                clock: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeliveredDays"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveredCounterfactual: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseCounterfactual"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliveredCaseDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseDays"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DemonstrationAccount"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applicants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DemonstrationApplicant"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DemonstrationClock"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DemonstrationClock"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    outbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Posted"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    departments_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Department"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query: {
                form: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DraftView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drop: {
        parameters: {
            query: {
                form: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drill: {
        parameters: {
            query?: {
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Drill"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drilledCases: {
        parameters: {
            query: {
                department: string;
                item: string;
                kind?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDrilledCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                system?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageBatchView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    batch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refusals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageRefused"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldDelivery"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HeldReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ShippedMapping"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    systems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SystemView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SystemView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SystemView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    summary_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SystemSummary"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TokenView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NewToken"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                system: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                system: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BatchView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeExtensionBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    limitsKept: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LimitRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    limitsKeptAsFile: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uncountedOutliers: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Outlier"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uncountedOutliersAsFile: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                department?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    criticalPaths: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                item?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PathRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    criticalPathsAsFile: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                item?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebuildFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedCases: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSavedCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savedCasesAsFile: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    daysOfStages: {
        parameters: {
            query?: {
                service?: string;
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StageHeat"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesOfStage: {
        parameters: {
            query: {
                service: string;
                process: string;
                element: string;
                item?: string;
                by?: string;
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageStageCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    daysOfStagesAsFile: {
        parameters: {
            query: {
                service?: string;
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspensionsByCap: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                to?: string;
                department?: string;
                item?: string;
                ground?: string;
                examiner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SuspensionRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspensionsAsFile: {
        parameters: {
            query: {
                by?: string;
                from?: string;
                to?: string;
                department?: string;
                item?: string;
                ground?: string;
                examiner?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uncountedDays: {
        parameters: {
            query?: {
                by?: string;
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                item?: string;
                ground?: string;
                examiner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Uncounted"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uncountedDaysAsFile: {
        parameters: {
            query: {
                by?: string;
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                item?: string;
                ground?: string;
                examiner?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waits: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                item?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WaitRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waitsAsFile: {
        parameters: {
            query: {
                from?: string;
                to?: string;
                open?: boolean;
                department?: string;
                item?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findings: {
        parameters: {
            query?: {
                rule?: string;
                severity?: "I" | "Y" | "R";
                department?: string;
                state?: "ISSUED" | "ANSWERED" | "UPHELD" | "APPEALED" | "REVOKED" | "WAIVED" | "RECORDED";
                awaited?: boolean;
                caseId?: string;
                step?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageFindingView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findingsAsFile: {
        parameters: {
            query: {
                rule?: string;
                severity?: "I" | "Y" | "R";
                department?: string;
                state?: "ISSUED" | "ANSWERED" | "UPHELD" | "APPEALED" | "REVOKED" | "WAIVED" | "RECORDED";
                awaited?: boolean;
                caseId?: string;
                step?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revocations: {
        parameters: {
            query?: {
                from?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RevocationRow"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAside: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSetAsideCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CardView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CardReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CardReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    document_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CardReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uphold: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CardReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waive: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CardReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                department?: string;
                system?: string;
                undecided?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageForecastView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calibration: {
        parameters: {
            query?: {
                system?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalibrationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecastsAsFile: {
        parameters: {
            query: {
                department?: string;
                system?: string;
                undecided?: boolean;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    summary: {
        parameters: {
            query?: {
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ForecastSummary"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    today: {
        parameters: {
            query?: {
                department?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TodaysWork"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hallDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointmentsToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Appointment"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bookForSomebody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Booked"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Ticket"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callNext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Ticket"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    connectTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ticketNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ticketServed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallDay"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    messages: {
        parameters: {
            query?: {
                unreadOnly?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Inbox"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAllMessagesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orders: {
        parameters: {
            query?: {
                state?: "OPEN" | "CLOSED" | "WITHDRAWN";
                department?: string;
                finding?: string;
                caseId?: string;
                overdue?: boolean;
                awaited?: boolean;
                replied?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageOrderRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ordersAsFile: {
        parameters: {
            query: {
                state?: "OPEN" | "CLOSED" | "WITHDRAWN";
                department?: string;
                finding?: string;
                caseId?: string;
                overdue?: boolean;
                awaited?: boolean;
                replied?: boolean;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderVerdict"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remind: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReminder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reply: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReply"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrderReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["VerifiedPaper"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    progress_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FirstStartProgress"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    departments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PublicDepartment"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    halls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Hall"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Booked"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    load: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallLoad"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    screen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HallScreen"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    slots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Slot"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hotline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Hotline"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseProgress"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseNumber"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Sent"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    wallFigures: {
        parameters: {
            query?: never;
            header?: {
                "X-Screen-Token"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WallFigures"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPublicServices: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceHit"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceSummary"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceDetail"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requirements_1: {
        parameters: {
            query?: {
                answers?: string;
                applicant?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Requirements"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeWanted"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Sent"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeGiven"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ApplicantMe"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ratings: {
        parameters: {
            query?: {
                unanswered?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageRatingRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerRating: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingAnswerForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportForm"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportReaders: {
        parameters: {
            query?: {
                begins?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportReader"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReportNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    screens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WallScreen"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WallScreenForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NewWallScreen"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetupState"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grant: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Grant"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resume"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBack_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                department?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageStaff"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaff"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Staff"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Staff"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubstitutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Staff"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                login: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Staff"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    artifacts: {
        parameters: {
            query?: {
                kind?: "model" | "table" | "form";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageArtifactRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    artifactVersions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                kind: "model" | "table" | "form";
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageArtifactVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    artifactFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "model" | "table" | "form";
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rollBackArtifact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "model" | "table" | "form";
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RollBack"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changes: {
        parameters: {
            query?: {
                state?: "draft" | "submitted" | "approved" | "release_failed" | "released" | "discarded";
                mine?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageChange"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTitle"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTitle"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Submission"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Checked"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPart: {
        parameters: {
            query: {
                kind: "model" | "table" | "form";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PartView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPart"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PartView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseOfChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeRelease"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChangeRelease"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendChangeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingBack"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Submission"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSubmission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Submission"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Submission"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeChangeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Submission"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check: {
        parameters: {
            query: {
                kind: "model" | "table" | "form";
                key: string;
                change?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Checked"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discoveredFlow: {
        parameters: {
            query?: {
                system?: string;
                service?: string;
                from?: string;
                to?: string;
                department?: string;
                open?: boolean;
                change?: string;
                noise?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Discovery"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    casesOfDeviation: {
        parameters: {
            query: {
                deviation: string;
                system?: string;
                service?: string;
                from?: string;
                to?: string;
                department?: string;
                open?: boolean;
                change?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDifferingCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migrations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageMigration"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Migration"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    migration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Migration"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cases: {
        parameters: {
            query?: {
                state?: "untried" | "ready" | "held" | "gone" | "failed" | "migrated";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageMigrationCase"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Migration"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Migration"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryOut_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Migration"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ModelSetUse"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renames: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RenameProposal"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PartView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bench: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BenchView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tableCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseSheet"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepTableCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseSheet"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runTableCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CasesRun"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BenchInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TriedInput"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comments: {
        parameters: {
            query?: {
                open?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageCommentThread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewThread"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentThread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LockView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePartOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LockView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageRevision"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePart: {
        parameters: {
            query: {
                base: number;
                done?: string;
                imported?: boolean;
            };
            header?: never;
            path: {
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Revision"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Revision"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore: {
        parameters: {
            query: {
                base: number;
            };
            header?: never;
            path: {
                part: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Revision"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageRelease"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Release"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rollBackRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RollBack"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSimulationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SimulationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulationOptions: {
        parameters: {
            query?: {
                system?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SimulationOptions"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SimulationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopSimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SimulationView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    designerTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DesignerToken"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueDesignerToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignerTokenForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NewDesignerToken"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDesignerToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rules: {
        parameters: {
            query?: {
                department?: string;
                item?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RuleInForce"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TableComparison"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    source: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Source"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trials: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageRuleTrial"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialDraft"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RuleTrial"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RuleTrial"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparison: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TableComparison"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    counts_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrialCount"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                kind?: "ADDED" | "GONE" | "CHANGED";
                rule?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTrialRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TableVersion"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TableVersion"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks: {
        parameters: {
            query?: {
                scope?: string;
                filter?: string;
                element?: string;
                service?: string;
                item?: string;
                department?: string;
                clock?: string;
                applicant?: string;
                dueFrom?: string;
                dueTo?: string;
                unread?: boolean;
                q?: string;
                sort?: string;
                ids?: string[];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTaskRow"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    counts: {
        parameters: {
            query?: {
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskCounts"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    events_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksAsFile: {
        parameters: {
            query: {
                scope?: string;
                filter?: string;
                element?: string;
                service?: string;
                item?: string;
                department?: string;
                clock?: string;
                applicant?: string;
                dueFrom?: string;
                dueTo?: string;
                unread?: boolean;
                q?: string;
                sort?: string;
                format: string;
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskView"][];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskViewForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskViewForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskView"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consult: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addExaminer: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Examiner"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveOpinion: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askToSign: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    request: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Request"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fill: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilledStageForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description one for each intention; repeated, it has one effect */
                "Idempotency-Key"?: string;
                /** @description the ETag of the case as it was read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
