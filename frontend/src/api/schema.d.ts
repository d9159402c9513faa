// Made by `npm run api:types` from openapi/openapi.json; not edited by hand.
export interface paths {
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录 · The audit trail */
        get: operations["list_audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 校验审计链 · Check the audit chain */
        post: operations["verify_audit_chain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/first-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改初始密码 · Choose the first password of one's own */
        post: operations["choose_first_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录 · Sign in with user name and password */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 · Sign out */
        post: operations["sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改密码 · Change one's password */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新生成恢复码 · Make new recovery codes */
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 续期 · Exchange the refresh cookie for new tokens */
        post: operations["refresh_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的会话 · One's running sessions */
        get: operations["list_own_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 终止会话 · End one of one's sessions */
        delete: operations["revoke_own_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 输入动态口令 · Show the second factor */
        post: operations["show_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认动态口令 · Put the second factor in force */
        post: operations["confirm_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绑定动态口令 · Begin to enrol a second factor */
        post: operations["offer_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件事列表 · List bundles */
        get: operations["list_bundles"];
        put?: never;
        /** 新增一件事 · Enter a bundle */
        post: operations["create_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bundles/{bundle_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一件事 · Get a bundle */
        get: operations["get_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改一件事 · Change a bundle */
        patch: operations["change_bundle"];
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看某年工作日安排 · The working days of a year */
        get: operations["get_calendar_year"];
        /** 公布某年工作日安排 · Publish a year's working days */
        put: operations["publish_calendar_year"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 渠道列表 · List channels */
        get: operations["list_channels"];
        put?: never;
        /** 新增渠道 · Enter a channel */
        post: operations["create_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看渠道 · Get a channel */
        get: operations["get_channel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改渠道 · Change a channel */
        patch: operations["change_channel"];
        trace?: never;
    };
    "/api/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 体验清单列表 · List checklists */
        get: operations["list_checklists"];
        put?: never;
        /** 发布体验清单 · Publish an edition of a checklist */
        post: operations["publish_checklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{checklist_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看体验清单 · Get a checklist */
        get: operations["get_checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联席会商列表 · List consultations */
        get: operations["list_consultations"];
        put?: never;
        /** 发起联席会商 · Call a consultation */
        post: operations["call_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看联席会商 · Get a consultation */
        get: operations["get_consultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultation_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复会商 · Answer a consultation */
        post: operations["answer_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations/{consultation_id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 形成会商纪要 · Conclude a consultation with minutes */
        post: operations["conclude_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看单位佐证材料信息 · Read what is known of a unit's evidence */
        get: operations["get_unit_evidence"];
        /** 上传单位佐证材料 · Upload a unit's evidence */
        put: operations["put_unit_evidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidence_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载单位佐证材料 · Download a unit's file */
        get: operations["get_unit_evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{evidence_id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载单位照片缩略图 · Download a thumbnail of a unit's photo */
        get: operations["get_unit_evidence_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的导出 · List my exports */
        get: operations["list_exports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看导出 · Get an export */
        get: operations["get_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{export_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导出文件 · Download the file */
        get: operations["get_export_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发现列表 · List findings */
        get: operations["list_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{finding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看发现 · Get a finding */
        get: operations["get_finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/findings/{finding_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予转单 · Dismiss a finding */
        post: operations["dismiss_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/annex-4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件4三个清单汇总表 · Annex 4, the three-lists table */
        get: operations["get_annex_4"];
        put?: never;
        /** 填写附件4三个清单汇总表 · Fill Annex 4, the three-lists table */
        post: operations["fill_annex_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forms/annex-4/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预览附件4三个清单汇总表 · Preview Annex 4, the three-lists table */
        get: operations["preview_annex_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看指南版本 · Get a guide version */
        get: operations["get_guide_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改指南草稿 · Change a draft */
        patch: operations["change_guide_draft"];
        trace?: never;
    };
    "/api/v1/guide-versions/{version_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较指南版本 · Compare guide versions */
        get: operations["compare_guide_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-versions/{version_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃指南草稿 · Discard a draft */
        post: operations["discard_guide_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-versions/{version_id}/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查指南版本 · Lint a guide version */
        get: operations["lint_guide_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guide-versions/{version_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布指南版本 · Publish a guide version */
        post: operations["publish_guide_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办事指南列表 · List guides */
        get: operations["list_guides"];
        put?: never;
        /** 新建办事指南 · Begin a guide */
        post: operations["create_guide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{guide_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看办事指南 · Get a guide */
        get: operations["get_guide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guides/{guide_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办事指南的版本 · List a guide's versions */
        get: operations["list_guide_versions"];
        put?: never;
        /** 修订办事指南 · Open a draft */
        post: operations["open_guide_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可导入的表 · What can be imported */
        get: operations["list_import_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导入模板 · Download the empty table */
        get: operations["get_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入列表 · List imports */
        get: operations["list_imports"];
        put?: never;
        /** 上传要导入的表 · Upload a table to import */
        post: operations["upload_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看导入 · Get an import */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载错误行 · Download the bad rows */
        get: operations["get_import_bad_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消导入 · Cancel an import */
        post: operations["cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新核对 · Check again with other columns */
        post: operations["check_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认导入 · Write the rows */
        post: operations["commit_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入错误明细 · List what is wrong, by cell */
        get: operations["list_import_faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入结果（可据以撤销） · List what was written, batch by batch */
        get: operations["list_import_batches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import_id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 表格里的示例内容 · Get the first values of each column */
        get: operations["get_import_samples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看后台任务的进度 · How far a background job is */
        get: operations["get_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 需求清单 · List of demands */
        get: operations["list_demands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改措施清单 · List of measures */
        get: operations["list_all_measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题清单 · List of problems */
        get: operations["list_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists/{name}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出清单 · Export a list */
        post: operations["export_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项列表 · List matters */
        get: operations["list_matters"];
        put?: never;
        /** 新增事项 · Enter a matter */
        post: operations["create_matter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看事项 · Get a matter */
        get: operations["get_matter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改事项 · Change a matter */
        patch: operations["change_matter"];
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的账号 · Who I am and what I may do */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改措施列表 · List measures */
        get: operations["list_measures"];
        put?: never;
        /** 制定整改措施 · Plan a measure */
        post: operations["plan_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{measure_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看整改措施 · Get a measure */
        get: operations["get_measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改整改措施 · Change a measure */
        patch: operations["change_measure"];
        trace?: never;
    };
    "/api/v1/measures/{measure_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消措施 · Cancel a measure */
        post: operations["cancel_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{measure_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 完成措施 · Complete a measure */
        post: operations["complete_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{measure_id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 措施关联更多反馈单 · Let a measure serve more tickets */
        post: operations["serve_more_tickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的期限提醒 · My reminders */
        get: operations["list_my_reminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的常用筛选 · One's saved filters */
        get: operations["list_views"];
        put?: never;
        /** 保存常用筛选 · Keep the filters of a list */
        post: operations["save_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/views/{view_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除常用筛选 · Remove a saved filter */
        delete: operations["remove_view"];
        options?: never;
        head?: never;
        /** 修改常用筛选 · Rename or reorder a saved filter */
        patch: operations["change_view"];
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位列表 · List units */
        get: operations["list_organisations"];
        put?: never;
        /** 新建单位 · Create a unit */
        post: operations["create_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位树 · All open units as a tree */
        get: operations["get_organisation_tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看单位 · One unit */
        get: operations["get_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改单位 · Change a unit, move, close or reopen it */
        patch: operations["change_organisation"];
        trace?: never;
    };
    "/api/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务点列表 · List outlets */
        get: operations["list_outlets"];
        put?: never;
        /** 新增服务点 · Enter an outlet */
        post: operations["create_outlet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlets/{outlet_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看服务点 · Get an outlet */
        get: operations["get_outlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改服务点 · Change an outlet */
        patch: operations["change_outlet"];
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作方案列表 · List programmes */
        get: operations["list_programmes"];
        put?: never;
        /** 录入工作方案 · Enter a programme */
        post: operations["create_programme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看工作方案 · Get a programme */
        get: operations["get_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改工作方案 · Change a programme */
        patch: operations["change_programme"];
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政区划列表 · List regions */
        get: operations["list_regions"];
        put?: never;
        /** 新增行政区划 · Enter a region */
        post: operations["create_region"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称找行政区划 · Find the region a name means */
        get: operations["resolve_region"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{region_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看行政区划 · Get a region */
        get: operations["get_region"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改行政区划 · Change a region */
        patch: operations["change_region"];
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 生效的设置 · Settings in force */
        get: operations["list_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 反馈单列表 · List tickets */
        get: operations["list_tickets"];
        put?: never;
        /** 提交反馈单 · Submit a ticket */
        post: operations["submit_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看反馈单 · Get a ticket */
        get: operations["get_ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改反馈单 · Edit a ticket */
        patch: operations["edit_ticket"];
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接收整改 · Accept a ticket and begin to rectify */
        post: operations["accept_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废反馈单 · Annul a ticket */
        post: operations["annul_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申诉 · Appeal against a refusal */
        post: operations["appeal_against_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 留言列表 · List the notes on a ticket */
        get: operations["list_ticket_comments"];
        put?: never;
        /** 留言 · Leave a note on a ticket */
        post: operations["comment_on_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看办理期限及其由来 · A ticket's deadline and its reasons */
        get: operations["get_ticket_deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予受理 · Decline a ticket */
        post: operations["decline_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交办 · Dispatch a ticket to a unit */
        post: operations["dispatch_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/draw-substitute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抽取复核人 · Draw a substitute verifier */
        post: operations["draw_substitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价整改 · Evaluate a rectification */
        post: operations["evaluate_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 反馈单的佐证材料 · The evidence of a ticket */
        get: operations["list_ticket_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/evidence/{evidence_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载反馈单的佐证材料 · Download a file of a ticket */
        get: operations["get_ticket_evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/evidence/{evidence_id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载反馈单照片的缩略图 · Download a thumbnail of a ticket's photo */
        get: operations["get_ticket_evidence_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签署岗位分离豁免 · Sign an exemption from segregation */
        post: operations["sign_exemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 · Request an extension */
        post: operations["request_ticket_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/extensions/{extension_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准延期 · Approve an extension */
        post: operations["approve_ticket_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/extensions/{extension_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不批准延期 · Refuse an extension */
        post: operations["refuse_ticket_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 异议、评价、督办、复查与豁免 · Objections, evaluations, urges, reviews and exemptions */
        get: operations["get_ticket_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/finder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看反馈人身份 · Look at who the finder is */
        post: operations["reveal_finder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/make-long-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转长期整改 · Make a ticket long-term */
        post: operations["make_ticket_long_term"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入另一反馈单 · Merge a duplicate into a ticket */
        post: operations["merge_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出派单异议 · Object to a dispatch */
        post: operations["object_to_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/overrule-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回派单异议 · Overrule a unit's objection */
        post: operations["overrule_objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停计时 · Pause a ticket's clock */
        post: operations["pause_ticket_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告整改完成 · Report a ticket rectified */
        post: operations["report_rectified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/redispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改派 · Dispatch a ticket to another unit */
        post: operations["redispatch_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 反馈单的期限提醒 · A ticket's reminders */
        get: operations["list_ticket_reminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回潮重开 · Reopen a closed ticket */
        post: operations["reopen_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复整改 · Resume a long-term ticket */
        post: operations["resume_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复计时 · Let a ticket's clock run again */
        post: operations["resume_ticket_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 长期整改定期复查 · Review a long-term ticket */
        post: operations["review_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回整改 · Send a verified ticket back */
        post: operations["send_ticket_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销号 · Sign a ticket off */
        post: operations["sign_ticket_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 反馈单时间线 · What happened to a ticket */
        get: operations["get_ticket_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/uphold-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳派单异议 · Uphold a unit's objection */
        post: operations["uphold_objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办催办 · Urge the unit */
        post: operations["urge_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticket_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回反馈单 · Withdraw a ticket */
        post: operations["withdraw_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用户列表 · List people */
        get: operations["list_users"];
        put?: never;
        /** 新建用户 · Create an account */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看用户 · One person */
        get: operations["get_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改用户 · Change a person's particulars */
        patch: operations["change_user"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 · Disable an account */
        post: operations["disable_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用账号 · Enable an account */
        post: operations["enable_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 强制下线 · Sign a person out everywhere */
        post: operations["end_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/read-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看完整电话 · Read a telephone number in the clear */
        post: operations["read_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码 · Hand out a new one-time password */
        post: operations["reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除动态口令 · Take off a lost second factor */
        post: operations["reset_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 授予角色 · Replace a person's roles */
        put: operations["assign_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用户的登录会话 · A person's running sessions */
        get: operations["list_user_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 终止用户的一个会话 · Sign a person out on one device */
        delete: operations["end_user_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除锁定 · Let an account be tried again */
        post: operations["unlock_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 走流程列表 · List walks */
        get: operations["list_walks"];
        put?: never;
        /** 计划走流程 · Plan a walk */
        post: operations["plan_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看走流程 · Get a walk */
        get: operations["get_walk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳走流程 · Accept a walk */
        post: operations["accept_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充说明 · Amend a walk by a new fact */
        post: operations["amend_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/answers/{question_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 回答清单问题 · Answer a question of the checklist */
        put: operations["record_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位审核通过 · Pass a walk on for the unit */
        post: operations["endorse_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出佐证材料 · List a walk's evidence */
        get: operations["list_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/evidence/{evidence_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看佐证材料信息 · Read what is known of one piece of evidence */
        get: operations["get_evidence"];
        /** 上传佐证材料 · Upload evidence */
        put: operations["put_evidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/evidence/{evidence_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载佐证材料 · Download the file */
        get: operations["get_evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/evidence/{evidence_id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载照片缩略图 · Download a photo's thumbnail */
        get: operations["get_evidence_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/findings/{finding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 记录发现 · Record a finding */
        put: operations["record_finding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/mode-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写方式记录 · Record what the mode asks for */
        put: operations["record_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改走流程计划 · Change the plan of a walk */
        put: operations["replan_walk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新提交走流程 · Submit a returned walk again */
        post: operations["resubmit_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回走流程 · Return a walk */
        post: operations["return_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始走流程 · Start a walk */
        post: operations["start_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/steps/{step_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 记录环节 · Record a step */
        put: operations["record_step"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交走流程 · Submit a walk */
        post: operations["submit_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传离线记录 · Take a device's outbox */
        post: operations["sync_walk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/walks/{walk_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃走流程 · Give a walk up */
        post: operations["withdraw_walk"];
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
        /**
         * AcceptWalk
         * @description The coordinator accepts; where the unit has not spoken, with the reason why not.
         */
        AcceptWalk: {
            /**
             * Comments
             * @default []
             */
            comments: components["schemas"]["StepComment"][];
            /**
             * Note
             * @default
             */
            note: string;
            /** Without Unit Reason */
            without_unit_reason?: string | null;
        };
        /**
         * AccompanyRecord
         * @description 陪同办: consent, help given, and their own words apart from the walker's.
         */
        AccompanyRecord: {
            consent?: components["schemas"]["Consent"] | null;
            /**
             * Help Given
             * @default []
             */
            help_given: components["schemas"]["Help"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            mode: "accompany";
            /**
             * Own Words
             * @default
             */
            own_words: string;
        };
        /**
         * ActKind
         * @description What an enforcement act was (part 四(一)5).
         * @enum {string}
         */
        ActKind: "site_survey" | "inspection" | "inquiry" | "notice" | "decision" | "service";
        /**
         * ActedIdentity
         * @description As whom the walker appears.
         * @enum {string}
         */
        ActedIdentity: "enterprise" | "public" | "staff" | "helper" | "case_officer" | "supervisor" | "enforcer";
        /**
         * Action
         * @description What can be done to a walk.
         * @enum {string}
         */
        Action: "replan" | "start" | "record" | "submit" | "endorse" | "accept" | "return" | "resubmit" | "amend" | "withdraw";
        /**
         * ActionRow
         * @description Something the reader may do, what it demands, and what still stands in its way.
         */
        ActionRow: {
            /** Action */
            action: string;
            /** Demands */
            demands: string[];
            /** Label */
            label: string;
            /** Label En */
            label_en: string;
            target: components["schemas"]["TicketState"];
            /** Unmet */
            unmet: components["schemas"]["UnmetRow"][];
        };
        /**
         * AmendWalk
         * @description A new fact about a submitted walk, with its reason; the original stays.
         */
        AmendWalk: {
            answer?: components["schemas"]["AnswerChanges"] | null;
            finding?: components["schemas"]["FindingChanges"] | null;
            /**
             * Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            id: string;
            /**
             * Reason
             * @example 误点
             */
            reason: string;
            /**
             * Statement
             * @default
             */
            statement: string;
            step?: components["schemas"]["StepChanges"] | null;
            subject: components["schemas"]["AmendedSubject"];
            /** Subject Id */
            subject_id?: string | null;
        };
        /**
         * AmendedSubject
         * @description What an amendment speaks about.
         * @enum {string}
         */
        AmendedSubject: "walk" | "step" | "answer" | "finding";
        /**
         * AmendmentOut
         * @description A fact added after the walk was submitted.
         */
        AmendmentOut: {
            /** Changes */
            changes: {
                [key: string]: unknown;
            };
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            /** Statement */
            statement: string;
            subject: components["schemas"]["AmendedSubject"];
            /** Subject Id */
            subject_id: string | null;
        };
        /**
         * Annex4In
         * @description The form with its filler.
         */
        Annex4In: {
            /**
             * Contact
             * @default
             * @example 024-00000000
             */
            contact: string;
            /**
             * Filled On
             * @example 2023-12-15
             */
            filled_on?: string | null;
            /**
             * Filler
             * @default
             * @example 王填报
             */
            filler: string;
            /** @default docx */
            format: components["schemas"]["FormFormat"];
            /**
             * Include Clean
             * @description 也列出未发现问题的走流程。Also walks that found nothing.
             * @default false
             */
            include_clean: boolean;
            /**
             * Organisation Id
             * @description 只列本单位人员的走流程。Only walks by people of this unit.
             */
            organisation_id?: string | null;
            /** Programme Id */
            programme_id: string;
            /**
             * Unit
             * @example 就业促进处
             */
            unit?: string | null;
        };
        /**
         * Annex4Preview
         * @description What the form would say; ``unit`` is the chosen unit's name.
         */
        Annex4Preview: {
            /** Rows */
            rows: components["schemas"]["Annex4RowOut"][];
            /** Unit */
            unit: string;
        };
        /**
         * Annex4RowOut
         * @description One row of the form as it will be printed; a line break is a new line in the cell.
         */
        Annex4RowOut: {
            /** Demands */
            demands: string;
            /** Effect */
            effect: string;
            /** Matter */
            matter: string;
            /** Measures */
            measures: string;
            /** Number */
            number: number;
            /** Problems */
            problems: string;
            /** Remark */
            remark: string;
            /** State */
            state: string;
            /** Walker */
            walker: string;
        };
        /**
         * AnswerChanges
         * @description What of an answer may be put right.
         */
        AnswerChanges: {
            /** Note */
            note?: string | null;
            value?: components["schemas"]["AnswerValue"] | null;
        };
        /**
         * AnswerOut
         * @description An answer with the question it belongs to.
         */
        AnswerOut: {
            dimension: components["schemas"]["Dimension"];
            /** Id */
            id: string;
            /** Note */
            note: string;
            /** Question Key */
            question_key: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            value: components["schemas"]["AnswerValue"];
            /** Version */
            version: number;
        };
        /**
         * AnswerValue
         * @description The answer to a question of a checklist.
         * @enum {string}
         */
        AnswerValue: "yes" | "partly" | "no" | "not_applicable";
        /**
         * ApprovalIn
         * @description A request granted, with fewer days if need be.
         */
        ApprovalIn: {
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Working Days
             * @description 不填则按申请天数。As many as asked for when left out.
             */
            working_days?: number | null;
        };
        /**
         * ArrangedDayIn
         * @description One day of an arrangement.
         */
        ArrangedDayIn: {
            /**
             * Day
             * Format: date
             * @example 2027-01-01
             */
            day: string;
            /**
             * Name
             * @example 元旦
             */
            name: string;
            /**
             * Working
             * @description 真为调休上班，假为放假。True for a make-up day.
             */
            working: boolean;
        };
        /**
         * Audience
         * @description Who may read a comment.
         * @enum {string}
         */
        Audience: "everyone" | "office";
        /**
         * AuditEntry
         * @description Who did what to which object, when, from where, and how it is sealed.
         */
        AuditEntry: {
            /** Actor Id */
            actor_id: string | null;
            /**
             * Actor Kind
             * @example user
             */
            actor_kind: string;
            /**
             * Actor Name
             * @example 李*
             */
            actor_name: string;
            /**
             * Address
             * @example 192.0.2.7
             */
            address: string | null;
            /**
             * Aggregate
             * @example ticket
             */
            aggregate: string;
            /**
             * Aggregate Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            aggregate_id: string;
            /** Hash */
            hash: string | null;
            /**
             * Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            id: string;
            /**
             * Name
             * @example ticket.dispatched
             */
            name: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Organisation Id */
            organisation_id: string | null;
            /** Payload */
            payload: {
                [key: string]: unknown;
            };
            /**
             * Position
             * @example 42
             */
            position: number | null;
            /** Request Id */
            request_id: string | null;
        };
        /**
         * BatchOut
         * @description One written batch; ``written`` lists what was done and to which object.
         */
        BatchOut: {
            /** Changed */
            changed: number;
            /**
             * Committed At
             * Format: date-time
             */
            committed_at: string;
            /** Created */
            created: number;
            /** First Row */
            first_row: number;
            /** Id */
            id: string;
            /** Last Row */
            last_row: number;
            /** Position */
            position: number;
            /** Refused */
            refused: number;
            /** Unchanged */
            unchanged: number;
            /** Written */
            written: unknown[];
        };
        /**
         * Board
         * @description The four boards 四大板块 (notice, part 四(一)2).
         * @enum {string}
         */
        Board: "employment" | "social_insurance" | "talent" | "labour_relations";
        /**
         * BundleIn
         * @description A new bundle; exactly one department leads.
         */
        BundleIn: {
            /**
             * Acceptance
             * @default
             */
            acceptance: string;
            /**
             * Delivery
             * @default
             */
            delivery: string;
            /** Departments */
            departments: components["schemas"]["DepartmentIn"][];
            /**
             * Is Sample
             * @default false
             */
            is_sample: boolean;
            /**
             * Joint Handling
             * @default
             */
            joint_handling: string;
            /** Matters */
            matters?: components["schemas"]["BundleMatterIn"][];
            /**
             * Name
             * @example “失业再就业”一件事一次办
             */
            name: string;
            our_role: components["schemas"]["BundleRole"];
            /** Source Note */
            source_note?: string | null;
        };
        /**
         * BundleMatterIn
         * @description A matter's part in a bundle.
         */
        BundleMatterIn: {
            /** Matter Id */
            matter_id: string;
            role: components["schemas"]["BundleRole"];
        };
        /**
         * BundleMatterOut
         * @description A matter's part in a bundle.
         */
        BundleMatterOut: {
            board: components["schemas"]["Board"];
            /** Matter Id */
            matter_id: string;
            /** Name */
            name: string;
            role: components["schemas"]["BundleRole"];
        };
        /**
         * BundleOut
         * @description A bundle with its departments, its matters, and how it goes.
         */
        BundleOut: {
            /** Acceptance */
            acceptance: string;
            /** Delivery */
            delivery: string;
            /** Departments */
            departments: components["schemas"]["DepartmentOut"][];
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            /** Is Sample */
            is_sample: boolean;
            /** Joint Handling */
            joint_handling: string;
            /** Matters */
            matters: components["schemas"]["BundleMatterOut"][];
            /** Name */
            name: string;
            our_role: components["schemas"]["BundleRole"];
            /** Source Note */
            source_note: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * BundlePatch
         * @description What is to change of a bundle; departments and matters are replaced as a whole.
         */
        BundlePatch: {
            /** Acceptance */
            acceptance?: string | null;
            /** Delivery */
            delivery?: string | null;
            /** Departments */
            departments?: components["schemas"]["DepartmentIn"][] | null;
            /** Is Active */
            is_active?: boolean | null;
            /** Joint Handling */
            joint_handling?: string | null;
            /** Matters */
            matters?: components["schemas"]["BundleMatterIn"][] | null;
            /** Name */
            name?: string | null;
            our_role?: components["schemas"]["BundleRole"] | null;
            /** Source Note */
            source_note?: string | null;
        };
        /**
         * BundleReference
         * @description A bundle that a matter is part of.
         */
        BundleReference: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            role: components["schemas"]["BundleRole"];
        };
        /**
         * BundleRole
         * @description The part a department or a matter has in a bundle.
         * @enum {string}
         */
        BundleRole: "lead" | "participant";
        /**
         * BundleRow
         * @description A bundle in a list.
         */
        BundleRow: {
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            /** Is Sample */
            is_sample: boolean;
            /** Name */
            name: string;
            our_role: components["schemas"]["BundleRole"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * CallBack
         * @description What the person said when called back.
         */
        CallBack: {
            /** Called At */
            called_at?: string | null;
            /** Case Number */
            case_number: string;
            result: components["schemas"]["CallBackResult"];
            /**
             * Words
             * @default
             */
            words: string;
        };
        /**
         * CallBackResult
         * @description What a call-back brought.
         * @enum {string}
         */
        CallBackResult: "solved" | "partly" | "unsolved" | "unreached" | "unwilling";
        /**
         * Carrier
         * @description Who or what carried the case from one end to the other.
         * @enum {string}
         */
        Carrier: "system" | "post" | "telephone" | "applicant";
        /**
         * CaseKind
         * @description Whether a true application is made.
         * @enum {string}
         */
        CaseKind: "real" | "simulated";
        /**
         * CaseSource
         * @description Where a linked case came from (part 四(一)4).
         * @enum {string}
         */
        CaseSource: "hotline" | "rating" | "unresolved_window" | "petition";
        /**
         * ChangeOut
         * @description One difference between two versions.
         */
        ChangeOut: {
            /** After */
            after: unknown;
            /** Before */
            before: unknown;
            /** Kind */
            kind: string;
            /** Section */
            section: string;
            /** Subject */
            subject: string | null;
        };
        /**
         * ChannelIn
         * @description A new channel.
         */
        ChannelIn: {
            /**
             * Code
             * @example mini_program
             */
            code: string;
            /** Is Online */
            is_online: boolean;
            kind: components["schemas"]["ChannelKind"];
            /**
             * Name
             * @example 辽事通
             */
            name: string;
            /**
             * Name En
             * @example 辽事通
             */
            name_en: string;
            /**
             * Phone
             * @default
             * @example 12333
             */
            phone: string;
            /**
             * Position
             * @default 100
             */
            position: number;
            /**
             * Url
             * @default
             */
            url: string;
        };
        /**
         * ChannelKind
         * @description Where a thing is handled, or where a complaint about it is taken.
         * @enum {string}
         */
        ChannelKind: "service" | "complaint";
        /**
         * ChannelOut
         * @description A channel.
         */
        ChannelOut: {
            /** Code */
            code: string;
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            /** Is Online */
            is_online: boolean;
            kind: components["schemas"]["ChannelKind"];
            /** Name */
            name: string;
            /** Name En */
            name_en: string;
            /** Phone */
            phone: string;
            /** Position */
            position: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Url */
            url: string;
            /** Version */
            version: number;
        };
        /**
         * ChannelPatch
         * @description What is to change of a channel; its code stays.
         */
        ChannelPatch: {
            /** Is Active */
            is_active?: boolean | null;
            /** Name */
            name?: string | null;
            /** Name En */
            name_en?: string | null;
            /** Phone */
            phone?: string | null;
            /** Position */
            position?: number | null;
            /** Url */
            url?: string | null;
        };
        /**
         * CheckIn
         * @description What to check again with: other columns, or another sheet of the workbook.
         */
        CheckIn: {
            /**
             * Mapping
             * @description 列号（从0起）到字段，null 为不导入。Column index to field; null: leave out.
             * @example {
             *       "3": "board"
             *     }
             */
            mapping?: {
                [key: string]: string | null;
            };
            /**
             * Sheet
             * @example Sheet1
             */
            sheet?: string | null;
        };
        /**
         * ChecklistIn
         * @description A whole checklist; its edition is counted by us.
         */
        ChecklistIn: {
            /** Document */
            document: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /**
             * Key
             * @example 2023-38
             */
            key: string;
            /** Sections */
            sections: components["schemas"]["SectionIn"][];
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * ChecklistOut
         * @description A checklist with its questions in order.
         */
        ChecklistOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document */
            document: string;
            /** Edition */
            edition: number;
            /** Id */
            id: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Key */
            key: string;
            /** Questions */
            questions: components["schemas"]["QuestionOut"][];
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * ChecklistRow
         * @description A checklist in a list.
         */
        ChecklistRow: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document */
            document: string;
            /** Edition */
            edition: number;
            /** Id */
            id: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Key */
            key: string;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * ClockActionOut
         * @description Something the reader may do to the clock; `action` is the end of its address.
         */
        ClockActionOut: {
            /** Action */
            action: string;
            /** Demands */
            demands: string[];
            /** Label */
            label: string;
            /** Label En */
            label_en: string;
            /** Unmet */
            unmet: components["schemas"]["ClockUnmetOut"][];
        };
        /**
         * ClockState
         * @description Whether the deadline approaches.
         * @enum {string}
         */
        ClockState: "running" | "paused" | "stopped";
        /**
         * ClockUnmetOut
         * @description A condition that does not hold yet.
         */
        ClockUnmetOut: {
            /** Code */
            code: string;
            /** Message */
            message: string;
            /** Message En */
            message_en: string;
        };
        /**
         * CodeIn
         * @description The first code of a new second factor.
         */
        CodeIn: {
            /**
             * Code
             * @example 123456
             */
            code: string;
        };
        /**
         * ColumnOut
         * @description One column of the file and the field it stands for.
         */
        ColumnOut: {
            /** Field */
            field: string | null;
            /** Header */
            header: string;
            /** Index */
            index: number;
            /** Letter */
            letter: string;
            /** Title */
            title: string | null;
        };
        /**
         * ColumnSamples
         * @description The first values of one column of the file, masked.
         */
        ColumnSamples: {
            /** Index */
            index: number;
            /** Values */
            values: string[];
        };
        /**
         * CommentIn
         * @description A note, for everybody who sees the ticket or for coordinators alone.
         */
        CommentIn: {
            /** @default everyone */
            audience: components["schemas"]["Audience"];
            /** Body */
            body: string;
            /** Id */
            id?: string | null;
        };
        /**
         * CommentRow
         * @description A note on a ticket.
         */
        CommentRow: {
            audience: components["schemas"]["Audience"];
            /** Author */
            author: string;
            author_kind: components["schemas"]["KnownAs"];
            /** Body */
            body: string;
            /** Id */
            id: string;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /**
         * CommitIn
         * @description How to commit.
         */
        CommitIn: {
            /**
             * Skip Bad Rows
             * @description 跳过有错误的行。Leave out bad rows.
             * @default false
             */
            skip_bad_rows: boolean;
        };
        /**
         * ComparisonOut
         * @description What changed from ``before`` to ``after``.
         */
        ComparisonOut: {
            after: components["schemas"]["GuideVersionRow"];
            before: components["schemas"]["GuideVersionRow"];
            /** Changes */
            changes: components["schemas"]["ChangeOut"][];
        };
        /**
         * ConclusionIn
         * @description What was agreed; ``without_answers`` goes on although a unit has not answered.
         */
        ConclusionIn: {
            /** Conclusion */
            conclusion: string;
            /**
             * Without Answers
             * @default false
             */
            without_answers: boolean;
        };
        /**
         * Consent
         * @description What the accompanied person agreed to, when and how.
         */
        Consent: {
            form: components["schemas"]["ConsentForm"];
            /** Given */
            given: boolean;
            /** Given At */
            given_at?: string | null;
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * ConsentForm
         * @description How consent was given.
         * @enum {string}
         */
        ConsentForm: "oral" | "written" | "by_guardian";
        /**
         * ConsultationDetail
         * @description One consultation with all obligations and its minutes.
         */
        ConsultationDetail: {
            /** Concluded At */
            concluded_at: string | null;
            /** Conclusion */
            conclusion: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Lead Organisation Id */
            lead_organisation_id: string;
            /** Lead Organisation Name */
            lead_organisation_name: string;
            /** Minutes */
            minutes: string | null;
            /** Obligations */
            obligations: components["schemas"]["ObligationRow"][];
            state: components["schemas"]["ConsultationState"];
            /** Ticket Id */
            ticket_id: string;
            /** Ticket Number */
            ticket_number: string;
            /** Topic */
            topic: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * ConsultationIn
         * @description About which ticket, on what, with whom.
         */
        ConsultationIn: {
            /** Id */
            id?: string | null;
            /** Lead Organisation Id */
            lead_organisation_id?: string | null;
            /** Obligations */
            obligations: components["schemas"]["ObligationIn"][];
            /**
             * Ticket Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            ticket_id: string;
            /** Topic */
            topic: string;
        };
        /**
         * ConsultationRow
         * @description One consultation in a list.
         */
        ConsultationRow: {
            /** Concluded At */
            concluded_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Lead Organisation Id */
            lead_organisation_id: string;
            /** Lead Organisation Name */
            lead_organisation_name: string;
            state: components["schemas"]["ConsultationState"];
            /** Ticket Id */
            ticket_id: string;
            /** Ticket Number */
            ticket_number: string;
            /** Topic */
            topic: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * ConsultationState
         * @description Where a consultation stands.
         * @enum {string}
         */
        ConsultationState: "open" | "concluded";
        /**
         * CrossRegionRecord
         * @description 跨域办: both ends, what passed between them, what data was shared or asked for again.
         */
        CrossRegionRecord: {
            /**
             * Data Shared
             * @default []
             */
            data_shared: components["schemas"]["DataShared"][];
            /**
             * Hand Overs
             * @default []
             */
            hand_overs: components["schemas"]["HandOver"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            mode: "cross_region";
            /** Origin Outlet Id */
            origin_outlet_id?: string | null;
            reach?: components["schemas"]["Reach"] | null;
            /** Target Outlet Id */
            target_outlet_id?: string | null;
        };
        /**
         * CurrentPasswordIn
         * @description The current password once more.
         */
        CurrentPasswordIn: {
            /**
             * Current Password
             * @example 铁岭的雪比沈阳早到了三天
             */
            current_password: string;
        };
        /**
         * DataShared
         * @description One datum that should have been shared, and whether it was.
         */
        DataShared: {
            /**
             * Note
             * @default
             */
            note: string;
            /** Shared */
            shared: boolean;
            /** What */
            what: string;
        };
        /**
         * DayOut
         * @description One arranged day.
         */
        DayOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
            /** Working */
            working: boolean;
        };
        /**
         * DeadlineOut
         * @description A ticket's deadline in its latest round; `version` is the ticket's.
         */
        DeadlineOut: {
            /** Available Actions */
            available_actions: components["schemas"]["ClockActionOut"][];
            /** Due At */
            due_at: string | null;
            /** Due On */
            due_on: string | null;
            explanation: components["schemas"]["ExplanationOut"];
            /** Extensions */
            extensions: components["schemas"]["ExtensionOut"][];
            /** Extensions Left */
            extensions_left: number;
            /** Number */
            number: string;
            /** Overdue */
            overdue: boolean;
            preset: components["schemas"]["Preset"];
            /** Preset Label */
            preset_label: string;
            /** Provisional */
            provisional: boolean;
            /** Round */
            round: number;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            state: components["schemas"]["ClockState"];
            /** Stopped At */
            stopped_at: string | null;
            /** Ticket Id */
            ticket_id: string;
            /** Version */
            version: number;
            /** Working Days Left */
            working_days_left: number | null;
        };
        /**
         * DemandedForm
         * @description In which form a material was demanded.
         * @enum {string}
         */
        DemandedForm: "original" | "copy" | "electronic" | "online_check" | "verbal";
        /**
         * DepartmentIn
         * @description A department's part; ``organisation_id`` where it is a unit of ours.
         */
        DepartmentIn: {
            /**
             * Name
             * @example 辽宁省医疗保障局
             */
            name: string;
            /** Organisation Id */
            organisation_id?: string | null;
            role: components["schemas"]["BundleRole"];
        };
        /**
         * DepartmentOut
         * @description A department's part in a bundle.
         */
        DepartmentOut: {
            /** Name */
            name: string;
            /** Organisation Id */
            organisation_id: string | null;
            role: components["schemas"]["BundleRole"];
        };
        /**
         * Dimension
         * @description What is looked at: four dimensions (part 五), four focus inspections (part 四(三)).
         * @enum {string}
         */
        Dimension: "coverage" | "flow" | "quality" | "cost" | "bundle" | "clean_window" | "no_connections" | "preferential_policy";
        /**
         * DismissFinding
         * @description Why a finding becomes no ticket.
         */
        DismissFinding: {
            /**
             * Reason
             * @example 误点
             */
            reason: string;
        };
        /**
         * DispatchIn
         * @description To which unit, and by when; the term follows the kind when none is named.
         */
        DispatchIn: {
            deadline_preset?: components["schemas"]["Preset"] | null;
            /** Due On */
            due_on?: string | null;
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Organisation Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            organisation_id: string;
        };
        /**
         * DraftIn
         * @description A new draft; without content it starts from the version in force.
         */
        DraftIn: {
            /**
             * Change Note
             * @default
             */
            change_note: string;
            content?: components["schemas"]["GuideContentIn"] | null;
        };
        /**
         * DraftPatch
         * @description A draft's new text, as a whole, and why.
         */
        DraftPatch: {
            /** Change Note */
            change_note?: string | null;
            content?: components["schemas"]["GuideContentIn"] | null;
        };
        /**
         * EndorseWalk
         * @description The unit's reviewer passes the walk on to the coordinator.
         */
        EndorseWalk: {
            /**
             * Comments
             * @default []
             */
            comments: components["schemas"]["StepComment"][];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * EnforcementAct
         * @description One act with its time.
         */
        EnforcementAct: {
            /**
             * At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            at: string;
            /** Description */
            description: string;
            kind: components["schemas"]["ActKind"];
        };
        /**
         * EnforcementRecord
         * @description 跟踪办: each act with its time, and the three systems 执法公示, 全过程记录, 法制审核.
         */
        EnforcementRecord: {
            /**
             * Acts
             * @default []
             */
            acts: components["schemas"]["EnforcementAct"][];
            full_record?: components["schemas"]["SystemCheck"] | null;
            legal_review?: components["schemas"]["SystemCheck"] | null;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            mode: "enforcement";
            publicity?: components["schemas"]["SystemCheck"] | null;
        };
        /**
         * EnrolmentDone
         * @description Recovery codes, shown once, and how the sign-in goes on.
         */
        EnrolmentDone: {
            /** Recovery Codes */
            recovery_codes: string[];
            sign_in: components["schemas"]["SignedIn"] | null;
        };
        /**
         * EnrolmentIn
         * @description Inside a session the current password once more; during sign-in nothing.
         */
        EnrolmentIn: {
            /** Current Password */
            current_password?: string | null;
        };
        /**
         * EnrolmentOffer
         * @description A secret for an authenticator, as text, as an address and as a QR code (SVG).
         */
        EnrolmentOffer: {
            /** Otpauth Uri */
            otpauth_uri: string;
            /** Qr Svg */
            qr_svg: string;
            /** Secret */
            secret: string;
        };
        /**
         * EvaluationIn
         * @description How it is now; ``rewalk_id`` names the re-walk that the verdict rests on.
         */
        EvaluationIn: {
            /**
             * Comment
             * @default
             */
            comment: string;
            level: components["schemas"]["Satisfaction"];
            /** Rewalk Id */
            rewalk_id?: string | null;
        };
        /**
         * EvaluationRow
         * @description What was said of one round of rectification.
         */
        EvaluationRow: {
            /** By Substitute */
            by_substitute: boolean;
            /** Comment */
            comment: string;
            /**
             * Evaluated At
             * Format: date-time
             */
            evaluated_at: string;
            /** Id */
            id: string;
            kind: components["schemas"]["VerificationKind"];
            level: components["schemas"]["Satisfaction"];
            /** Passed */
            passed: boolean;
            /** Round */
            round: number;
        };
        /**
         * EvidenceOut
         * @description One piece of evidence. The file is at `/content`, a photo's small version at `/thumbnail`.
         */
        EvidenceOut: {
            /** Added Later */
            added_later: boolean;
            /** Client Captured At */
            client_captured_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Embedded Captured At */
            embedded_captured_at: string | null;
            /** File Name */
            file_name: string;
            /** Finding Id */
            finding_id: string | null;
            /** Height */
            height: number | null;
            /** Id */
            id: string;
            kind: components["schemas"]["FileKind"];
            /** Media Type */
            media_type: string;
            /** Organisation Id */
            organisation_id: string | null;
            /** Original Sha256 */
            original_sha256: string;
            /** Original Size */
            original_size: number;
            /** Pages */
            pages: number | null;
            /** Reason */
            reason: string;
            /** Reencoded */
            reencoded: boolean;
            scan_state: components["schemas"]["ScanOutcome"];
            /** Step Id */
            step_id: string | null;
            /** Stored Sha256 */
            stored_sha256: string;
            /** Stored Size */
            stored_size: number;
            /** Walk Id */
            walk_id: string | null;
            /** Width */
            width: number | null;
        };
        /**
         * ExemptionIn
         * @description Which rule is waived for whom, and why.
         */
        ExemptionIn: {
            /**
             * Reason
             * @example 经核实，属本事项办理范围
             */
            reason: string;
            rule: components["schemas"]["Rule"];
            /**
             * User Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            user_id: string;
        };
        /**
         * ExemptionRow
         * @description A signed waiver.
         */
        ExemptionRow: {
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            rule: components["schemas"]["Rule"];
            /**
             * Signed At
             * Format: date-time
             */
            signed_at: string;
            /** Signed By */
            signed_by: string;
        };
        /**
         * ExplanationOut
         * @description Why the deadline falls on its day.
         */
        ExplanationOut: {
            /** Extensions */
            extensions: components["schemas"]["GrantedOut"][];
            /** Holidays */
            holidays: components["schemas"]["HolidayOut"][];
            /** Make Up Days */
            make_up_days: components["schemas"]["MakeUpDayOut"][];
            /** Pauses */
            pauses: components["schemas"]["app__tickets__clock__schemas__PauseOut"][];
            /** Provisional Years */
            provisional_years: number[];
            /** Text */
            text: string;
            /** Text En */
            text_en: string;
            /** Weekend Days */
            weekend_days: number;
            /** Working Days */
            working_days: number;
        };
        /**
         * ExportFormat
         * @description What kind of file.
         * @enum {string}
         */
        ExportFormat: "csv" | "xlsx" | "docx";
        /**
         * ExportOut
         * @description One export; once it is done its file is at ``/exports/{id}/content``.
         */
        ExportOut: {
            /** Bom */
            bom: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Done At */
            done_at: string | null;
            /** Failure */
            failure: {
                [key: string]: unknown;
            } | null;
            format: components["schemas"]["ExportFormat"];
            /** Id */
            id: string;
            /** Job Id */
            job_id: string | null;
            /** Rows */
            rows: number | null;
            /** Sha256 */
            sha256: string | null;
            /** Size */
            size: number | null;
            state: components["schemas"]["ExportState"];
            subject: components["schemas"]["ListName"];
            /** Version */
            version: number;
            /** Wanted */
            wanted: {
                [key: string]: unknown;
            };
        };
        /**
         * ExportState
         * @description Where an export stands.
         * @enum {string}
         */
        ExportState: "queued" | "done" | "failed";
        /**
         * ExtensionIn
         * @description How much more time, and why.
         */
        ExtensionIn: {
            /**
             * Reason
             * @example 需与省大数据局联调接口
             */
            reason: string;
            /**
             * Working Days
             * @example 5
             */
            working_days: number;
        };
        /**
         * ExtensionOut
         * @description A request for more time and its decision.
         */
        ExtensionOut: {
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string | null;
            /** Granted Days */
            granted_days: number | null;
            /** Id */
            id: string;
            /** Reason */
            reason: string;
            /**
             * Requested At
             * Format: date-time
             */
            requested_at: string;
            state: components["schemas"]["ExtensionState"];
            /** Working Days */
            working_days: number;
        };
        /**
         * ExtensionState
         * @description What became of a request for more time; it lapses when its round ends undecided.
         * @enum {string}
         */
        ExtensionState: "requested" | "approved" | "refused" | "lapsed";
        /**
         * FactsRow
         * @description All facts beside the status of one ticket.
         */
        FactsRow: {
            /** Evaluations */
            evaluations: components["schemas"]["EvaluationRow"][];
            /** Exemptions */
            exemptions: components["schemas"]["ExemptionRow"][];
            /** Objections */
            objections: components["schemas"]["ObjectionRow"][];
            /** Reviews */
            reviews: components["schemas"]["ReviewRow"][];
            /** Urges */
            urges: components["schemas"]["UrgeRow"][];
        };
        /**
         * FaultOut
         * @description What is wrong with one cell; ``value`` is masked.
         */
        FaultOut: {
            /** Code */
            code: string;
            /** Column */
            column: string | null;
            /** Header */
            header: string;
            /** Id */
            id: string;
            /** Message */
            message: string;
            /** Message En */
            message_en: string;
            phase: components["schemas"]["FaultPhase"];
            /** Row */
            row: number;
            severity: components["schemas"]["FaultSeverity"];
            /** Value */
            value: string;
        };
        /**
         * FaultPhase
         * @description When a fault was found: in the dry run, or only when the row was written.
         * @enum {string}
         */
        FaultPhase: "check" | "commit";
        /**
         * FaultSeverity
         * @description An error keeps its row out; a warning is told and the row is taken.
         * @enum {string}
         */
        FaultSeverity: "error" | "warning";
        /**
         * FieldErrorDocument
         * @description One wrong field.
         */
        FieldErrorDocument: {
            /**
             * Code
             * @example missing
             */
            code: string;
            /**
             * Message
             * @example 必须填写
             */
            message: string;
            /**
             * Message En
             * @example This field is required
             */
            message_en: string;
            /**
             * Pointer
             * @example /due_on
             */
            pointer: string;
        };
        /**
         * FileKind
         * @description What a file is kept as.
         * @enum {string}
         */
        FileKind: "photo" | "pdf" | "audio";
        /**
         * FinderRow
         * @description Who the finder is; given only for a stated purpose, which is logged.
         */
        FinderRow: {
            /** Name */
            name: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Position */
            position: string | null;
            /** Ticket Id */
            ticket_id: string;
            /** User Id */
            user_id: string | null;
        };
        /**
         * FindingChanges
         * @description What of a finding may be put right.
         */
        FindingChanges: {
            /** Description */
            description?: string | null;
            severity?: components["schemas"]["FindingSeverity"] | null;
            /** Suggestion */
            suggestion?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * FindingIn
         * @description Something noted on the spot.
         */
        FindingIn: {
            /**
             * Description
             * @default
             */
            description: string;
            dimension: components["schemas"]["Dimension"];
            /** Guide Stage Id */
            guide_stage_id?: string | null;
            kind: components["schemas"]["FindingKind"];
            /** Noticed At */
            noticed_at?: string | null;
            /** @default moderate */
            severity: components["schemas"]["FindingSeverity"];
            /** Step Id */
            step_id?: string | null;
            /**
             * Suggestion
             * @default
             */
            suggestion: string;
            /** Title */
            title: string;
        };
        /**
         * FindingKind
         * @description A problem goes to 问题清单, a demand to 需求清单.
         * @enum {string}
         */
        FindingKind: "problem" | "demand";
        /**
         * FindingOut
         * @description A finding and what became of it.
         */
        FindingOut: {
            /** Client Noticed At */
            client_noticed_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided At */
            decided_at: string | null;
            /** Description */
            description: string;
            dimension: components["schemas"]["Dimension"];
            /** Dismissed Reason */
            dismissed_reason: string | null;
            /** Guide Stage Id */
            guide_stage_id: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["FindingKind"];
            /** Noticed At */
            noticed_at: string | null;
            severity: components["schemas"]["FindingSeverity"];
            state: components["schemas"]["FindingState"];
            /** Step Id */
            step_id: string | null;
            /** Suggestion */
            suggestion: string;
            /** Ticket Id */
            ticket_id: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Walk Id */
            walk_id: string;
        };
        /**
         * FindingSeverity
         * @description How much a finding hurts whoever must get the matter done.
         * @enum {string}
         */
        FindingSeverity: "minor" | "moderate" | "serious" | "blocking";
        /**
         * FindingState
         * @description What became of a finding.
         * @enum {string}
         */
        FindingState: "open" | "ticketed" | "dismissed";
        /**
         * FormFormat
         * @description What kind of file.
         * @enum {string}
         */
        FormFormat: "docx" | "xlsx";
        /**
         * GrantedOut
         * @description An extension that counts.
         */
        GrantedOut: {
            /**
             * Granted On
             * Format: date
             */
            granted_on: string;
            /** Working Days */
            working_days: number;
        };
        /**
         * GuideChannelOut
         * @description A channel the guide can be handled by.
         */
        GuideChannelOut: {
            /** Code */
            code: string;
            /** Id */
            id: string;
            /** Is Online */
            is_online: boolean;
            /** Name */
            name: string;
        };
        /**
         * GuideContentIn
         * @description The whole text of a guide version; ``channels`` are channel codes.
         */
        GuideContentIn: {
            /** Authority Credit Code */
            authority_credit_code?: string | null;
            /**
             * Authority Name
             * @default
             */
            authority_name: string;
            /**
             * Basis
             * @default
             */
            basis: string;
            /** Channels */
            channels?: string[];
            /**
             * Complaint Phone
             * @default
             * @example 12333
             */
            complaint_phone: string;
            /**
             * Conditions
             * @default
             */
            conditions: string;
            /**
             * Consultation Phone
             * @default
             * @example 12333
             */
            consultation_phone: string;
            /**
             * Fee Basis
             * @default
             */
            fee_basis: string;
            /**
             * Fee Charged
             * @default false
             */
            fee_charged: boolean;
            /**
             * Fee Standard
             * @default
             */
            fee_standard: string;
            /**
             * Fully Online
             * @default false
             */
            fully_online: boolean;
            handling: components["schemas"]["Handling"];
            legal?: components["schemas"]["LimitIn"] | null;
            /** Materials */
            materials?: components["schemas"]["MaterialIn"][];
            /**
             * Online Payment
             * @default false
             */
            online_payment: boolean;
            /** Places */
            places?: components["schemas"]["PlaceIn"][];
            promised: components["schemas"]["LimitIn"];
            /**
             * Result Name
             * @default
             */
            result_name: string;
            /** Stages */
            stages?: components["schemas"]["StageIn"][];
            /**
             * Title
             * @example 失业登记办事指南
             */
            title: string;
            /**
             * Visit Reason
             * @default
             */
            visit_reason: string;
            /**
             * Visits
             * @default 0
             */
            visits: number;
        };
        /**
         * GuideIn
         * @description A new guide with its first draft: one subject, one place.
         */
        GuideIn: {
            /** Bundle Id */
            bundle_id?: string | null;
            content: components["schemas"]["GuideContentIn"];
            /**
             * Is Sample
             * @default false
             */
            is_sample: boolean;
            /** Matter Id */
            matter_id?: string | null;
            /** Organisation Id */
            organisation_id?: string | null;
            /** Region Id */
            region_id?: string | null;
            /** Source Note */
            source_note?: string | null;
        };
        /**
         * GuideOut
         * @description A guide with its versions, the newest first; drafts only for who edits.
         */
        GuideOut: {
            board: components["schemas"]["Board"] | null;
            /** Bundle Id */
            bundle_id: string | null;
            /** Bundle Name */
            bundle_name: string | null;
            /** Id */
            id: string;
            /** Is Sample */
            is_sample: boolean;
            /** Matter Id */
            matter_id: string | null;
            /** Matter Name */
            matter_name: string | null;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Promised Amount */
            promised_amount: number | null;
            promised_unit: components["schemas"]["LimitUnit"] | null;
            /** Published Number */
            published_number: number | null;
            /** Published Version Id */
            published_version_id: string | null;
            /** Region Id */
            region_id: string | null;
            /** Region Name */
            region_name: string | null;
            /** Source Note */
            source_note: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Versions */
            versions: components["schemas"]["GuideVersionRow"][];
            /** Visits */
            visits: number | null;
        };
        /**
         * GuidePlaceOut
         * @description A place to go to.
         */
        GuidePlaceOut: {
            /** Address */
            address: string;
            /** Hours */
            hours: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Outlet Id */
            outlet_id: string | null;
            /** Position */
            position: number;
        };
        /**
         * GuideRow
         * @description A guide in a list; the numbers are of its versions.
         */
        GuideRow: {
            board: components["schemas"]["Board"] | null;
            /** Bundle Id */
            bundle_id: string | null;
            /** Bundle Name */
            bundle_name: string | null;
            /** Id */
            id: string;
            /** Is Sample */
            is_sample: boolean;
            /** Matter Id */
            matter_id: string | null;
            /** Matter Name */
            matter_name: string | null;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Promised Amount */
            promised_amount: number | null;
            promised_unit: components["schemas"]["LimitUnit"] | null;
            /** Published Number */
            published_number: number | null;
            /** Published Version Id */
            published_version_id: string | null;
            /** Region Id */
            region_id: string | null;
            /** Region Name */
            region_name: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Visits */
            visits: number | null;
        };
        /**
         * GuideState
         * @description The life of a guide version.
         * @enum {string}
         */
        GuideState: "draft" | "published" | "superseded";
        /**
         * GuideVersionOut
         * @description A version with its whole text, and what may be done to it.
         */
        GuideVersionOut: {
            /** Authority Credit Code */
            authority_credit_code: string | null;
            /** Authority Name */
            authority_name: string;
            /** Available Actions */
            available_actions: string[];
            /** Basis */
            basis: string;
            /** Change Note */
            change_note: string;
            /** Channels */
            channels: components["schemas"]["GuideChannelOut"][];
            /** Complaint Phone */
            complaint_phone: string;
            /** Conditions */
            conditions: string;
            /** Consultation Phone */
            consultation_phone: string;
            /** Digest */
            digest: string;
            /** Fee Basis */
            fee_basis: string;
            /** Fee Charged */
            fee_charged: boolean;
            /** Fee Standard */
            fee_standard: string;
            /** Fully Online */
            fully_online: boolean;
            /** Guide Id */
            guide_id: string;
            handling: components["schemas"]["Handling"];
            /** Id */
            id: string;
            legal: components["schemas"]["LimitOut"] | null;
            /** Materials */
            materials: components["schemas"]["app__catalogue__schemas__guides__MaterialOut"][];
            /** Number */
            number: number;
            /** Online Payment */
            online_payment: boolean;
            /** Places */
            places: components["schemas"]["GuidePlaceOut"][];
            promised: components["schemas"]["LimitOut"];
            /** Published At */
            published_at: string | null;
            /** Result Name */
            result_name: string;
            /** Stages */
            stages: components["schemas"]["StageOut"][];
            state: components["schemas"]["GuideState"];
            /** Superseded At */
            superseded_at: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Visit Reason */
            visit_reason: string;
            /** Visits */
            visits: number;
        };
        /**
         * GuideVersionRow
         * @description A version in a list.
         */
        GuideVersionRow: {
            /** Change Note */
            change_note: string;
            /** Digest */
            digest: string;
            /** Guide Id */
            guide_id: string;
            /** Id */
            id: string;
            /** Number */
            number: number;
            /** Published At */
            published_at: string | null;
            state: components["schemas"]["GuideState"];
            /** Superseded At */
            superseded_at: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * HandOver
         * @description One passing of the case from end to end.
         */
        HandOver: {
            /** Arrived At */
            arrived_at?: string | null;
            carrier: components["schemas"]["Carrier"];
            /** Handed At */
            handed_at?: string | null;
            /**
             * Note
             * @default
             */
            note: string;
            /** What */
            what: string;
        };
        /**
         * Handling
         * @description 办件类型: done while one waits, or promised within a limit.
         * @enum {string}
         */
        Handling: "immediate" | "promised";
        /**
         * Help
         * @description One kind of help that was needed.
         */
        Help: {
            kind: components["schemas"]["HelpKind"];
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * HelpKind
         * @description How an accompanied person was helped (part 四(一)2).
         * @enum {string}
         */
        HelpKind: "advice" | "pre_examination" | "device" | "writing" | "language" | "mobility";
        /**
         * HolidayOut
         * @description Days off within the term.
         */
        HolidayOut: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Name */
            name: string;
            /** Working Days Lost */
            working_days_lost: number;
        };
        /**
         * ImportAction
         * @description What can be done to an import; the value is the API's last segment.
         * @enum {string}
         */
        ImportAction: "check" | "commit" | "cancel";
        /**
         * ImportListed
         * @description An import in a list.
         */
        ImportListed: {
            /** Bad Rows */
            bad_rows: number | null;
            /** Changed */
            changed: number;
            /** Committed At */
            committed_at: string | null;
            /** Created */
            created: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** File Name */
            file_name: string;
            /** Id */
            id: string;
            /** Is Running */
            is_running: boolean;
            /** Kind */
            kind: string;
            /** Refused */
            refused: number;
            /** Size */
            size: number;
            state: components["schemas"]["ImportState"];
            /** Total Rows */
            total_rows: number | null;
            /** Unchanged */
            unchanged: number;
            /** Version */
            version: number;
        };
        /**
         * ImportOut
         * @description One import with its columns, its dry run and how far it has come.
         */
        ImportOut: {
            /** Available Actions */
            available_actions: components["schemas"]["ImportAction"][];
            /** Bad Rows */
            bad_rows: number | null;
            /** Batches */
            batches: number;
            /** Changed */
            changed: number;
            /** Checked At */
            checked_at: string | null;
            /** Columns */
            columns: components["schemas"]["ColumnOut"][];
            /** Committed At */
            committed_at: string | null;
            /** Created */
            created: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Failure */
            failure: {
                [key: string]: unknown;
            } | null;
            /** File Name */
            file_name: string;
            /** Has Bad Rows File */
            has_bad_rows_file: boolean;
            /** Header Row */
            header_row: number;
            /** Id */
            id: string;
            /** Is Running */
            is_running: boolean;
            /** Job Id */
            job_id: string | null;
            /** Kind */
            kind: string;
            /** Last Row */
            last_row: number;
            /** Missing */
            missing: string[];
            /** Refused */
            refused: number;
            /** Sha256 */
            sha256: string;
            /** Sheet */
            sheet: string;
            /** Sheets */
            sheets: string[];
            /** Size */
            size: number;
            /** Skip Bad Rows */
            skip_bad_rows: boolean;
            state: components["schemas"]["ImportState"];
            /** To Change */
            to_change: number | null;
            /** To Create */
            to_create: number | null;
            /** To Keep */
            to_keep: number | null;
            /** Total Rows */
            total_rows: number | null;
            /** Unchanged */
            unchanged: number;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Warnings */
            warnings: number | null;
        };
        /**
         * ImportState
         * @description Where an import stands.
         * @enum {string}
         */
        ImportState: "uploaded" | "checked" | "committing" | "committed" | "failed" | "cancelled";
        /**
         * InPersonRecord
         * @description 亲自办: what was gone through oneself, and the case it left behind.
         */
        InPersonRecord: {
            /**
             * Case Number
             * @default
             */
            case_number: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            mode: "in_person";
            /**
             * No Case Number Reason
             * @default
             */
            no_case_number_reason: string;
            /**
             * Phases
             * @default []
             */
            phases: components["schemas"]["Phase"][];
        };
        /**
         * Involvement
         * @description How the supervisor took part (part 四(一)4).
         * @enum {string}
         */
        Involvement: "handling" | "call_back" | "research";
        /**
         * JobOut
         * @description A job: ``progress`` from 0 to 1; ``result`` when done, ``error`` when not.
         */
        JobOut: {
            /** Attempts */
            attempts: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Error */
            error: {
                [key: string]: unknown;
            } | null;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Max Attempts */
            max_attempts: number;
            /** Note */
            note: string;
            /** Progress */
            progress: number;
            /** Result */
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * Run At
             * Format: date-time
             */
            run_at: string;
            state: components["schemas"]["JobState"];
            /** State Label */
            state_label: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * JobState
         * @description Where a job stands; the last four are final.
         * @enum {string}
         */
        JobState: "queued" | "running" | "done" | "failed" | "dead" | "cancelled";
        /**
         * KindColumnOut
         * @description A column that a kind of table may have.
         */
        KindColumnOut: {
            /** Aliases */
            aliases: string[];
            /** Field */
            field: string;
            /** Header */
            header: string;
            /** Header En */
            header_en: string;
            /** Required */
            required: boolean;
        };
        /**
         * KindOut
         * @description A kind of table that can be imported.
         */
        KindOut: {
            /** Columns */
            columns: components["schemas"]["KindColumnOut"][];
            /** Max Rows */
            max_rows: number;
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * KindsOut
         * @description All kinds.
         */
        KindsOut: {
            /** Items */
            items: components["schemas"]["KindOut"][];
        };
        /**
         * KnownAs
         * @description In what way a reader knows somebody who acted; all but the first two have names of our own.
         *
         *     A client in another language puts its own words for those; a pseudonym keeps its code.
         * @enum {string}
         */
        KnownAs: "named" | "unit" | "self" | "pseudonym" | "office" | "system" | "other";
        /**
         * LimitIn
         * @description A time limit.
         */
        LimitIn: {
            /** Amount */
            amount: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /**
         * LimitOut
         * @description A time limit.
         */
        LimitOut: {
            /** Amount */
            amount: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /**
         * LimitUnit
         * @description The unit of a time limit.
         * @enum {string}
         */
        LimitUnit: "working_days" | "calendar_days" | "immediate";
        /**
         * LinkedCase
         * @description A case of the public that is being followed up.
         */
        LinkedCase: {
            /** Number */
            number: string;
            source: components["schemas"]["CaseSource"];
            /**
             * Summary
             * @default
             */
            summary: string;
        };
        /**
         * LintFinding
         * @description One lint finding; ``pointer`` is a JSON pointer into what was looked at.
         */
        LintFinding: {
            /** Message */
            message: string;
            /** Message En */
            message_en: string;
            /** Pointer */
            pointer: string;
            /** Rule */
            rule: string;
            severity: components["schemas"]["Severity"];
        };
        /**
         * LintOut
         * @description What lint says of a version; ``publishable`` when it found no error.
         */
        LintOut: {
            /** Findings */
            findings: components["schemas"]["LintFinding"][];
            /** Publishable */
            publishable: boolean;
        };
        /**
         * ListExportIn
         * @description An export of a list.
         */
        ListExportIn: {
            /**
             * Bom
             * @description CSV 加 BOM，便于 Excel 打开。BOM for Excel.
             * @default false
             */
            bom: boolean;
            filter?: components["schemas"]["ListFilterIn"];
            format: components["schemas"]["ExportFormat"];
        };
        /**
         * ListFilterIn
         * @description The filter of an export.
         */
        ListFilterIn: {
            /** Board */
            board?: components["schemas"]["Board"][];
            /** Dimension */
            dimension?: components["schemas"]["Dimension"][];
            /** Matter Id */
            matter_id?: string[];
            /**
             * Measure State
             * @description 只用于措施清单。Measures only.
             */
            measure_state?: components["schemas"]["MeasureState"][];
            /** Overdue */
            overdue?: boolean | null;
            /** Programme Id */
            programme_id?: string | null;
            /**
             * Q
             * @example 社保
             */
            q?: string | null;
            /** Region */
            region?: string | null;
            /** State */
            state?: components["schemas"]["TicketState"][];
            /** Unit Id */
            unit_id?: string[];
        };
        /**
         * ListName
         * @description One of the three lists; the value is the API's segment.
         * @enum {string}
         */
        ListName: "problems" | "demands" | "measures";
        /**
         * ListedMeasure
         * @description A measure beside a ticket.
         */
        ListedMeasure: {
            /** Id */
            id: string;
            /** Number */
            number: string;
            state: components["schemas"]["MeasureState"];
            /** Title */
            title: string;
        };
        /**
         * ListedTicket
         * @description A ticket beside a measure.
         */
        ListedTicket: {
            /** Id */
            id: string;
            /** Number */
            number: string;
            state: components["schemas"]["TicketState"];
            /** Title */
            title: string;
        };
        /** Listing[AuditEntry] */
        Listing_AuditEntry_: {
            /** Items */
            items: components["schemas"]["AuditEntry"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[BatchOut] */
        Listing_BatchOut_: {
            /** Items */
            items: components["schemas"]["BatchOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[BundleRow] */
        Listing_BundleRow_: {
            /** Items */
            items: components["schemas"]["BundleRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ChannelOut] */
        Listing_ChannelOut_: {
            /** Items */
            items: components["schemas"]["ChannelOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ChecklistRow] */
        Listing_ChecklistRow_: {
            /** Items */
            items: components["schemas"]["ChecklistRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[CommentRow] */
        Listing_CommentRow_: {
            /** Items */
            items: components["schemas"]["CommentRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ConsultationRow] */
        Listing_ConsultationRow_: {
            /** Items */
            items: components["schemas"]["ConsultationRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[EvidenceOut] */
        Listing_EvidenceOut_: {
            /** Items */
            items: components["schemas"]["EvidenceOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ExportOut] */
        Listing_ExportOut_: {
            /** Items */
            items: components["schemas"]["ExportOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[FaultOut] */
        Listing_FaultOut_: {
            /** Items */
            items: components["schemas"]["FaultOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[FindingOut] */
        Listing_FindingOut_: {
            /** Items */
            items: components["schemas"]["FindingOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[GuideRow] */
        Listing_GuideRow_: {
            /** Items */
            items: components["schemas"]["GuideRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[GuideVersionRow] */
        Listing_GuideVersionRow_: {
            /** Items */
            items: components["schemas"]["GuideVersionRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ImportListed] */
        Listing_ImportListed_: {
            /** Items */
            items: components["schemas"]["ImportListed"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[MatterRow] */
        Listing_MatterRow_: {
            /** Items */
            items: components["schemas"]["MatterRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[MeasureListRow] */
        Listing_MeasureListRow_: {
            /** Items */
            items: components["schemas"]["MeasureListRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[MeasureRow] */
        Listing_MeasureRow_: {
            /** Items */
            items: components["schemas"]["MeasureRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[Organisation] */
        Listing_Organisation_: {
            /** Items */
            items: components["schemas"]["Organisation"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[OutletOut] */
        Listing_OutletOut_: {
            /** Items */
            items: components["schemas"]["OutletOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ProgrammeRow] */
        Listing_ProgrammeRow_: {
            /** Items */
            items: components["schemas"]["ProgrammeRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[RegionOut] */
        Listing_RegionOut_: {
            /** Items */
            items: components["schemas"]["RegionOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[ReminderOut] */
        Listing_ReminderOut_: {
            /** Items */
            items: components["schemas"]["ReminderOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[SavedView] */
        Listing_SavedView_: {
            /** Items */
            items: components["schemas"]["SavedView"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[SessionOut] */
        Listing_SessionOut_: {
            /** Items */
            items: components["schemas"]["SessionOut"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[TicketFile] */
        Listing_TicketFile_: {
            /** Items */
            items: components["schemas"]["TicketFile"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[TicketListRow] */
        Listing_TicketListRow_: {
            /** Items */
            items: components["schemas"]["TicketListRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[TicketRow] */
        Listing_TicketRow_: {
            /** Items */
            items: components["schemas"]["TicketRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[TimelineRow] */
        Listing_TimelineRow_: {
            /** Items */
            items: components["schemas"]["TimelineRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[UserSession] */
        Listing_UserSession_: {
            /** Items */
            items: components["schemas"]["UserSession"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[UserSummary] */
        Listing_UserSummary_: {
            /** Items */
            items: components["schemas"]["UserSummary"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /** Listing[WalkRow] */
        Listing_WalkRow_: {
            /** Items */
            items: components["schemas"]["WalkRow"][];
            /** Next */
            next: string | null;
            /** Prev */
            prev: string | null;
        };
        /**
         * LongTermIn
         * @description How it will be solved, and when it is looked at again.
         */
        LongTermIn: {
            /** Plan */
            plan: string;
            /**
             * Review Dates
             * @example [
             *       "2024-03-01"
             *     ]
             */
            review_dates: string[];
        };
        /**
         * MakeUpDayOut
         * @description A weekend day that counted.
         */
        MakeUpDayOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
        };
        /**
         * MaterialDemanded
         * @description One material somebody asked for.
         */
        MaterialDemanded: {
            /** @default original */
            form: components["schemas"]["DemandedForm"];
            /** Listed In Guide */
            listed_in_guide?: boolean | null;
            /**
             * Name
             * @example 失业证明
             */
            name: string;
        };
        /**
         * MaterialForm
         * @description The form in which a material is asked for.
         * @enum {string}
         */
        MaterialForm: "original" | "copy" | "original_and_copy" | "electronic" | "paper_or_electronic";
        /**
         * MaterialIn
         * @description A material; ``verified_online`` means that an online check replaces the paper.
         */
        MaterialIn: {
            /**
             * Copies
             * @default 1
             */
            copies: number;
            /** @default paper_or_electronic */
            form: components["schemas"]["MaterialForm"];
            /** Name */
            name: string;
            /** @default required */
            necessity: components["schemas"]["Necessity"];
            /**
             * Note
             * @default
             */
            note: string;
            /** @default applicant */
            source: components["schemas"]["MaterialSource"];
            /**
             * Verified Online
             * @default false
             */
            verified_online: boolean;
        };
        /**
         * MaterialSource
         * @description Who holds the material.
         * @enum {string}
         */
        MaterialSource: "applicant" | "authority" | "shared_data" | "third_party";
        /**
         * MatterFlag
         * @description What the reforms promise of a matter; the last three are known from other records.
         * @enum {string}
         */
        MatterFlag: "fully_online" | "cross_province" | "cross_region" | "fifteen_minute_circle" | "no_connections_guide" | "high_frequency" | "bundle_lead" | "bundle_participant";
        /**
         * MatterIn
         * @description A new matter; one of the two codes is needed.
         */
        MatterIn: {
            /** Authority Credit Code */
            authority_credit_code?: string | null;
            /** Authority Name */
            authority_name?: string | null;
            board: components["schemas"]["Board"];
            /**
             * Cross Province
             * @default false
             */
            cross_province: boolean;
            /**
             * Cross Region
             * @default false
             */
            cross_region: boolean;
            /**
             * Fifteen Minute Circle
             * @default false
             */
            fifteen_minute_circle: boolean;
            /**
             * Fully Online
             * @default false
             */
            fully_online: boolean;
            /** Group Name */
            group_name?: string | null;
            /**
             * High Frequency
             * @default false
             */
            high_frequency: boolean;
            /**
             * Is Sample
             * @default false
             */
            is_sample: boolean;
            /** Local Code */
            local_code?: string | null;
            /**
             * Name
             * @example 失业登记
             */
            name: string;
            /** National Code */
            national_code?: string | null;
            /**
             * No Connections Guide
             * @default false
             */
            no_connections_guide: boolean;
            /** Source Note */
            source_note?: string | null;
            /** Source Url */
            source_url?: string | null;
        };
        /**
         * MatterOut
         * @description A matter with its source, its bundles and what lint says of its codes.
         */
        MatterOut: {
            /** Authority Code */
            authority_code: string | null;
            /** Authority Credit Code */
            authority_credit_code: string | null;
            /** Authority Name */
            authority_name: string | null;
            board: components["schemas"]["Board"];
            /** Bundle Lead */
            bundle_lead: boolean;
            /** Bundle Participant */
            bundle_participant: boolean;
            /** Bundles */
            bundles: components["schemas"]["BundleReference"][];
            /** Cross Province */
            cross_province: boolean;
            /** Cross Region */
            cross_region: boolean;
            /** Fifteen Minute Circle */
            fifteen_minute_circle: boolean;
            /** Findings */
            findings: components["schemas"]["LintFinding"][];
            /** Fully Online */
            fully_online: boolean;
            /** Group Name */
            group_name: string | null;
            /** High Frequency */
            high_frequency: boolean;
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            /** Is Sample */
            is_sample: boolean;
            /** Kind Code */
            kind_code: string | null;
            /** Local Code */
            local_code: string | null;
            /** Name */
            name: string;
            /** National Code */
            national_code: string | null;
            /** No Connections Guide */
            no_connections_guide: boolean;
            /** Source Note */
            source_note: string | null;
            /** Source Region Code */
            source_region_code: string | null;
            /** Source Url */
            source_url: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * MatterPatch
         * @description What is to change of a matter; its codes stay, a matter with other codes is another.
         */
        MatterPatch: {
            /** Authority Credit Code */
            authority_credit_code?: string | null;
            /** Authority Name */
            authority_name?: string | null;
            board?: components["schemas"]["Board"] | null;
            /** Cross Province */
            cross_province?: boolean | null;
            /** Cross Region */
            cross_region?: boolean | null;
            /** Fifteen Minute Circle */
            fifteen_minute_circle?: boolean | null;
            /** Fully Online */
            fully_online?: boolean | null;
            /** Group Name */
            group_name?: string | null;
            /** High Frequency */
            high_frequency?: boolean | null;
            /** Is Active */
            is_active?: boolean | null;
            /** Name */
            name?: string | null;
            /** No Connections Guide */
            no_connections_guide?: boolean | null;
            /** Source Note */
            source_note?: string | null;
            /** Source Url */
            source_url?: string | null;
        };
        /**
         * MatterRow
         * @description A matter in a list.
         */
        MatterRow: {
            /** Authority Name */
            authority_name: string | null;
            board: components["schemas"]["Board"];
            /** Bundle Lead */
            bundle_lead: boolean;
            /** Bundle Participant */
            bundle_participant: boolean;
            /** Cross Province */
            cross_province: boolean;
            /** Cross Region */
            cross_region: boolean;
            /** Fifteen Minute Circle */
            fifteen_minute_circle: boolean;
            /** Fully Online */
            fully_online: boolean;
            /** Group Name */
            group_name: string | null;
            /** High Frequency */
            high_frequency: boolean;
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            /** Is Sample */
            is_sample: boolean;
            /** Local Code */
            local_code: string | null;
            /** Name */
            name: string;
            /** National Code */
            national_code: string | null;
            /** No Connections Guide */
            no_connections_guide: boolean;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * Me
         * @description Oneself, with what one may do.
         */
        Me: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Display Name */
            display_name: string;
            /** Id */
            id: string;
            /** Is Locked */
            is_locked: boolean;
            /** Last Signed In At */
            last_signed_in_at: string | null;
            /** Must Change Password */
            must_change_password: boolean | null;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Permissions */
            permissions: string[];
            /** Phone Masked */
            phone_masked: string | null;
            /** Position */
            position: string;
            /** Role Grants */
            role_grants: components["schemas"]["RoleGrant"][];
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Second Factor Enrolled */
            second_factor_enrolled: boolean;
            status: components["schemas"]["UserStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Username */
            username: string;
            /** Version */
            version: number;
        };
        /**
         * MeasureDetail
         * @description One measure with its result, its proof and its tickets.
         */
        MeasureDetail: {
            /** Cancel Reason */
            cancel_reason: string | null;
            /** Description */
            description: string;
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            /** Evidence Ids */
            evidence_ids: string[];
            /** Id */
            id: string;
            /** Is Proven */
            is_proven: boolean;
            /** Is Systemic */
            is_systemic: boolean;
            /** Number */
            number: string;
            /** Organisation Id */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            /** Proof Document */
            proof_document: string | null;
            /** Result */
            result: string | null;
            state: components["schemas"]["MeasureState"];
            /** Tickets */
            tickets: components["schemas"]["MeasureTicketRow"][];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * MeasureDoneIn
         * @description What came of it, and what proves it: stored files, or a document by its name.
         */
        MeasureDoneIn: {
            /** Evidence Ids */
            evidence_ids?: string[];
            /** Proof Document */
            proof_document?: string | null;
            /** Result */
            result: string;
        };
        /**
         * MeasureIn
         * @description What a unit will do about which tickets.
         */
        MeasureIn: {
            /**
             * Description
             * @default
             */
            description: string;
            /** Due On */
            due_on?: string | null;
            /** Id */
            id?: string | null;
            /**
             * Is Systemic
             * @default false
             */
            is_systemic: boolean;
            /** Ticket Ids */
            ticket_ids: string[];
            /**
             * Title
             * @example 材料提交环节要求提供指南未列明的纸质证明
             */
            title: string;
        };
        /**
         * MeasureListRow
         * @description A measure with the problems and demands it serves.
         */
        MeasureListRow: {
            /** Description */
            description: string;
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            /** Id */
            id: string;
            /** Is Systemic */
            is_systemic: boolean;
            /** Number */
            number: string;
            /** Organisation Name */
            organisation_name: string;
            /** Result */
            result: string | null;
            state: components["schemas"]["MeasureState"];
            /** Tickets */
            tickets: components["schemas"]["ListedTicket"][];
            /** Title */
            title: string;
        };
        /**
         * MeasurePatch
         * @description What may change of a measure while it is planned or being done.
         */
        MeasurePatch: {
            /** Description */
            description?: string | null;
            /** Due On */
            due_on?: string | null;
            /** Is Systemic */
            is_systemic?: boolean | null;
            /** @description planned 或 doing；完成与取消另有操作。Only planned or doing. */
            state?: components["schemas"]["MeasureState"] | null;
            /** Title */
            title?: string | null;
        };
        /**
         * MeasureRow
         * @description One measure in a list.
         */
        MeasureRow: {
            /** Done At */
            done_at: string | null;
            /** Due On */
            due_on: string | null;
            /** Id */
            id: string;
            /** Is Proven */
            is_proven: boolean;
            /** Is Systemic */
            is_systemic: boolean;
            /** Number */
            number: string;
            /** Organisation Id */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
            state: components["schemas"]["MeasureState"];
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * MeasureState
         * @description Where a measure stands.
         * @enum {string}
         */
        MeasureState: "planned" | "doing" | "done" | "cancelled";
        /**
         * MeasureTicketRow
         * @description A ticket that a measure serves.
         */
        MeasureTicketRow: {
            /** Id */
            id: string;
            /** Number */
            number: string;
            state: components["schemas"]["TicketState"];
            /** Title */
            title: string;
        };
        /**
         * MeasureTicketsIn
         * @description Further tickets that a measure serves.
         */
        MeasureTicketsIn: {
            /** Ticket Ids */
            ticket_ids: string[];
        };
        /**
         * MergeIn
         * @description Into which ticket, and why.
         */
        MergeIn: {
            /**
             * Into Ticket Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            into_ticket_id: string;
            /**
             * Reason
             * @example 经核实，属本事项办理范围
             */
            reason: string;
        };
        /**
         * MilestoneIn
         * @description A milestone handed in.
         */
        MilestoneIn: {
            /**
             * Due On
             * Format: date
             * @example 2023-10-25
             */
            due_on: string;
            kind: components["schemas"]["MilestoneKind"];
            /** Title */
            title: string;
        };
        /**
         * MilestoneKind
         * @description What units owe by a milestone.
         * @enum {string}
         */
        MilestoneKind: "rosters" | "activities" | "report" | "other";
        /**
         * MilestoneOut
         * @description A milestone, with the working days left until it; negative once it is past.
         */
        MilestoneOut: {
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            kind: components["schemas"]["MilestoneKind"];
            /** Title */
            title: string;
            /** Working Days Left */
            working_days_left: number;
        };
        /**
         * Mode
         * @description The five ways of walking (notice, part 四(一) 1 to 5).
         * @enum {string}
         */
        Mode: "in_person" | "accompany" | "cross_region" | "supervise" | "enforcement";
        /**
         * ModeRecordOut
         * @description The mode's own record.
         */
        ModeRecordOut: {
            /** Content */
            content: {
                [key: string]: unknown;
            };
            mode: components["schemas"]["Mode"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * Necessity
         * @description Whether a material is always needed.
         * @enum {string}
         */
        Necessity: "required" | "conditional" | "deferrable";
        /**
         * NextStep
         * @description What still lies between a right password and a session.
         * @enum {string}
         */
        NextStep: "signed_in" | "second_factor" | "password_change" | "enrolment";
        /**
         * NoticeKind
         * @description A reminder before the deadline or an escalation after it.
         * @enum {string}
         */
        NoticeKind: "due_in_3" | "due_in_1" | "due_today" | "overdue_liaison" | "overdue_coordinator" | "overdue_leader";
        /**
         * ObjectionOutcome
         * @description What the coordinator made of a unit's objection.
         * @enum {string}
         */
        ObjectionOutcome: "open" | "upheld" | "overruled";
        /**
         * ObjectionRow
         * @description An objection and its decision.
         */
        ObjectionRow: {
            /** Decided At */
            decided_at: string | null;
            /** Decision */
            decision: string | null;
            /** Id */
            id: string;
            /**
             * Objected At
             * Format: date-time
             */
            objected_at: string;
            /** Organisation Name */
            organisation_name: string;
            outcome: components["schemas"]["ObjectionOutcome"];
            /** Reason */
            reason: string;
        };
        /**
         * ObligationIn
         * @description What a unit is asked for.
         */
        ObligationIn: {
            /** Due On */
            due_on?: string | null;
            /**
             * Duty
             * @example 经核实，属本事项办理范围
             */
            duty: string;
            /**
             * Organisation Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            organisation_id: string;
        };
        /**
         * ObligationRow
         * @description What one unit owes to a consultation and what it said.
         */
        ObligationRow: {
            /** Answer */
            answer: string | null;
            /** Answered At */
            answered_at: string | null;
            /** Dissent */
            dissent: string | null;
            /** Dissents */
            dissents: boolean;
            /** Due On */
            due_on: string | null;
            /** Duty */
            duty: string;
            /** Id */
            id: string;
            /** Organisation Id */
            organisation_id: string;
            /** Organisation Name */
            organisation_name: string;
        };
        /**
         * OfferOut
         * @description Something the asker may do now, with the fields it demands.
         */
        OfferOut: {
            action: components["schemas"]["Action"];
            /** Demands */
            demands: string[];
        };
        /**
         * Organisation
         * @description A unit.
         */
        Organisation: {
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            kind: components["schemas"]["OrganisationKind"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /** Position */
            position: number;
            /** Region Code */
            region_code: string | null;
            /** Short Name */
            short_name: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * OrganisationIn
         * @description A new unit.
         */
        OrganisationIn: {
            /**
             * Code
             * @example employment
             */
            code: string;
            kind: components["schemas"]["OrganisationKind"];
            /**
             * Name
             * @example 就业促进处
             */
            name: string;
            /** Parent Id */
            parent_id?: string | null;
            /**
             * Position
             * @default 0
             */
            position: number;
            /** Region Code */
            region_code?: string | null;
            /** Short Name */
            short_name?: string | null;
        };
        /**
         * OrganisationKind
         * @description What sort of 单位 an organisation is; its tree is apart from the tree of regions.
         * @enum {string}
         */
        OrganisationKind: "department" | "division" | "institution" | "city_bureau" | "county_bureau" | "functional_area" | "external";
        /**
         * OrganisationNode
         * @description A unit with what lies below it.
         */
        OrganisationNode: {
            /** Children */
            children: components["schemas"]["OrganisationNode"][];
            /** Code */
            code: string;
            /** Id */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            /** Name */
            name: string;
            /** Region Code */
            region_code: string | null;
            /** Short Name */
            short_name: string;
        };
        /**
         * OrganisationPatch
         * @description What is to change; what is absent stays.
         */
        OrganisationPatch: {
            /** Is Active */
            is_active?: boolean | null;
            /** Name */
            name?: string | null;
            /** Parent Id */
            parent_id?: string | null;
            /** Position */
            position?: number | null;
            /** Region Code */
            region_code?: string | null;
            /** Short Name */
            short_name?: string | null;
        };
        /**
         * OrganisationTree
         * @description All active units.
         */
        OrganisationTree: {
            /** Items */
            items: components["schemas"]["OrganisationNode"][];
        };
        /**
         * Origin
         * @description How a ticket came in.
         * @enum {string}
         */
        Origin: "walk" | "direct" | "activity" | "hotline" | "rating" | "window" | "petition" | "import";
        /**
         * OutletIn
         * @description A new outlet in a region or in a functional area, one of the two.
         */
        OutletIn: {
            /**
             * Address
             * @default
             * @example 沈阳市沈河区市府大路1号
             */
            address: string;
            /** Channel Id */
            channel_id: string;
            /**
             * Complaint Phone
             * @default
             * @example 12333
             */
            complaint_phone: string;
            /**
             * Consultation Phone
             * @default
             * @example 12333
             */
            consultation_phone: string;
            /**
             * Hours
             * @default
             * @example 工作日 8:30—17:00
             */
            hours: string;
            /**
             * Is Sample
             * @default false
             */
            is_sample: boolean;
            kind: components["schemas"]["OutletKind"];
            /**
             * Name
             * @example 沈阳市政务服务中心人社专区
             */
            name: string;
            /** Organisation Id */
            organisation_id?: string | null;
            /** Region Id */
            region_id?: string | null;
            /**
             * Url
             * @default
             */
            url: string;
        };
        /**
         * OutletKind
         * @description What an outlet is; a virtual one stands for an online channel.
         * @enum {string}
         */
        OutletKind: "hall" | "window" | "terminal" | "site" | "virtual";
        /**
         * OutletOut
         * @description An outlet with the names of its channel and place.
         */
        OutletOut: {
            /** Address */
            address: string;
            /** Channel Code */
            channel_code: string;
            /** Channel Id */
            channel_id: string;
            /** Channel Name */
            channel_name: string;
            /** Complaint Phone */
            complaint_phone: string;
            /** Consultation Phone */
            consultation_phone: string;
            /** Hours */
            hours: string;
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            /** Is Sample */
            is_sample: boolean;
            kind: components["schemas"]["OutletKind"];
            /** Name */
            name: string;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Region Id */
            region_id: string | null;
            /** Region Name */
            region_name: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Url */
            url: string;
            /** Version */
            version: number;
        };
        /**
         * OutletPatch
         * @description What is to change of an outlet; it stays where it is.
         */
        OutletPatch: {
            /** Address */
            address?: string | null;
            /** Complaint Phone */
            complaint_phone?: string | null;
            /** Consultation Phone */
            consultation_phone?: string | null;
            /** Hours */
            hours?: string | null;
            /** Is Active */
            is_active?: boolean | null;
            /** Name */
            name?: string | null;
            /** Url */
            url?: string | null;
        };
        /**
         * PartKind
         * @description The parts a device sends from its outbox.
         * @enum {string}
         */
        PartKind: "step" | "answer" | "finding" | "mode_record";
        /**
         * PasswordIn
         * @description The current password and the new one.
         */
        PasswordIn: {
            /**
             * Current Password
             * @example 铁岭的雪比沈阳早到了三天
             */
            current_password: string;
            /**
             * New Password
             * @example 铁岭的雪比沈阳早到了三天
             */
            new_password: string;
        };
        /**
         * PauseReason
         * @description Why the clock stands still; each is out of the unit's hands.
         * @enum {string}
         */
        PauseReason: "consultation" | "awaiting_finder" | "awaiting_authority" | "force_majeure" | "other";
        /**
         * Persona
         * @description Whose shoes are worn, from the viewpoint of fair and general access.
         * @enum {string}
         */
        Persona: "none" | "elder" | "disabled" | "no_smartphone" | "from_elsewhere";
        /**
         * Phase
         * @description What one goes through oneself (part 四(一)1).
         * @enum {string}
         */
        Phase: "register_login" | "consult_apply" | "submit_materials" | "query_progress";
        /**
         * PlaceIn
         * @description A place to go to; a known outlet where it is one.
         */
        PlaceIn: {
            /**
             * Address
             * @default
             */
            address: string;
            /**
             * Hours
             * @default
             */
            hours: string;
            /** Name */
            name: string;
            /** Outlet Id */
            outlet_id?: string | null;
        };
        /**
         * PlainPhone
         * @description A telephone number in the clear.
         */
        PlainPhone: {
            /** Phone */
            phone: string | null;
        };
        /**
         * PlanFields
         * @description 走前瞄准问题: what a walk is meant to look at.
         */
        PlanFields: {
            acted_identity?: components["schemas"]["ActedIdentity"] | null;
            /**
             * Announced
             * @default false
             */
            announced: boolean;
            /** Bundle Id */
            bundle_id?: string | null;
            /** @default real */
            case_kind: components["schemas"]["CaseKind"];
            /**
             * Channel Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            channel_id: string;
            /** Checklist Id */
            checklist_id?: string | null;
            /** Guide Version Id */
            guide_version_id?: string | null;
            /**
             * Linked Ticket Ids
             * @default []
             */
            linked_ticket_ids: string[];
            /** Matter Id */
            matter_id?: string | null;
            mode: components["schemas"]["Mode"];
            /** Outlet Id */
            outlet_id?: string | null;
            /** @default none */
            persona: components["schemas"]["Persona"];
            /** Planned For */
            planned_for?: string | null;
            /** Programme Id */
            programme_id?: string | null;
            /**
             * Questions
             * @default []
             */
            questions: string[];
            /** Rewalk Of Ticket Id */
            rewalk_of_ticket_id?: string | null;
            /**
             * Title
             * @default
             */
            title: string;
        };
        /**
         * PlanWalk
         * @description A new walk of one's own.
         */
        PlanWalk: {
            acted_identity?: components["schemas"]["ActedIdentity"] | null;
            /**
             * Announced
             * @default false
             */
            announced: boolean;
            /** Bundle Id */
            bundle_id?: string | null;
            /** @default real */
            case_kind: components["schemas"]["CaseKind"];
            /**
             * Channel Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            channel_id: string;
            /** Checklist Id */
            checklist_id?: string | null;
            /** Guide Version Id */
            guide_version_id?: string | null;
            /**
             * Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            id: string;
            /**
             * Linked Ticket Ids
             * @default []
             */
            linked_ticket_ids: string[];
            /** Matter Id */
            matter_id?: string | null;
            mode: components["schemas"]["Mode"];
            /** Outlet Id */
            outlet_id?: string | null;
            /** @default none */
            persona: components["schemas"]["Persona"];
            /** Planned For */
            planned_for?: string | null;
            /** Programme Id */
            programme_id?: string | null;
            /**
             * Questions
             * @default []
             */
            questions: string[];
            /** Rewalk Of Ticket Id */
            rewalk_of_ticket_id?: string | null;
            /**
             * Title
             * @default
             */
            title: string;
        };
        /**
         * Preset
         * @description Which term a round of the clock runs by.
         * @enum {string}
         */
        Preset: "immediate" | "time_limited" | "answer" | "rework" | "fixed" | "long_term";
        /**
         * ProblemDocument
         * @description A refusal in the form of RFC 9457, in Chinese and English.
         */
        ProblemDocument: {
            /**
             * Code
             * @example request.invalid_fields
             */
            code: string;
            /**
             * Detail
             * @example 提交的内容有误
             */
            detail: string;
            /**
             * Detail En
             * @example Some fields are not valid
             */
            detail_en: string;
            /**
             * Errors
             * @default null
             */
            errors: components["schemas"]["FieldErrorDocument"][] | null;
            /**
             * Instance
             * @example /api/v1/tickets
             */
            instance: string;
            /**
             * Request Id
             * @example 0198c0de7a2b7c3d8e4f5a6b7c8d9e0f
             */
            request_id: string | null;
            /**
             * Status
             * @example 422
             */
            status: number;
            /**
             * Title
             * @example 提交的内容有误
             */
            title: string;
            /**
             * Title En
             * @example Some fields are not valid
             */
            title_en: string;
            /**
             * Type
             * @example /problems#request.invalid_fields
             */
            type: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * ProgrammeIn
         * @description A new programme.
         */
        ProgrammeIn: {
            /**
             * Document Number
             * @example 辽人社办〔2023〕38号
             */
            document_number: string;
            /**
             * Ends On
             * Format: date
             * @example 2023-10-25
             */
            ends_on: string;
            /**
             * Issued On
             * Format: date
             * @example 2023-10-25
             */
            issued_on: string;
            /**
             * Issuing Organisation
             * @example 辽宁省人力资源和社会保障厅办公室
             */
            issuing_organisation: string;
            /** Milestones */
            milestones?: components["schemas"]["MilestoneIn"][];
            /**
             * Starts On
             * Format: date
             * @example 2023-10-25
             */
            starts_on: string;
            /**
             * Theme
             * @example 走流程、强行风、提效能、促振兴
             */
            theme: string;
            /** Title */
            title: string;
        };
        /**
         * ProgrammeOut
         * @description A programme with its milestones.
         */
        ProgrammeOut: {
            /** Document Number */
            document_number: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Id */
            id: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Issuing Organisation */
            issuing_organisation: string;
            /** Milestones */
            milestones: components["schemas"]["MilestoneOut"][];
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /** Theme */
            theme: string;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * ProgrammePatch
         * @description What is to change; milestones are replaced as a whole.
         */
        ProgrammePatch: {
            /** Ends On */
            ends_on?: string | null;
            /** Issued On */
            issued_on?: string | null;
            /** Issuing Organisation */
            issuing_organisation?: string | null;
            /** Milestones */
            milestones?: components["schemas"]["MilestoneIn"][] | null;
            /** Starts On */
            starts_on?: string | null;
            /** Theme */
            theme?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * ProgrammeRow
         * @description A programme in a list.
         */
        ProgrammeRow: {
            /** Document Number */
            document_number: string;
            /**
             * Ends On
             * Format: date
             */
            ends_on: string;
            /** Id */
            id: string;
            /**
             * Issued On
             * Format: date
             */
            issued_on: string;
            /** Issuing Organisation */
            issuing_organisation: string;
            /**
             * Starts On
             * Format: date
             */
            starts_on: string;
            /** Theme */
            theme: string;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * QuestionAnswer
         * @description 走中思考答案: the answer to one of the questions the walk set out with.
         */
        QuestionAnswer: {
            /** Index */
            index: number;
            /** Text */
            text: string;
        };
        /**
         * QuestionAnswerOut
         * @description What the walk found out about one of its questions.
         */
        QuestionAnswerOut: {
            /** Index */
            index: number;
            /** Text */
            text: string;
        };
        /**
         * QuestionIn
         * @description A question with the phrase it quotes.
         */
        QuestionIn: {
            /**
             * Key
             * @example flow.online_login
             */
            key: string;
            /** Phrase */
            phrase: string;
            /** Text */
            text: string;
            /** Text En */
            text_en: string;
        };
        /**
         * QuestionOut
         * @description A question with its source.
         */
        QuestionOut: {
            /** Article */
            article: string;
            dimension: components["schemas"]["Dimension"];
            /** Heading */
            heading: string;
            /** Key */
            key: string;
            /** Phrase */
            phrase: string;
            /** Position */
            position: number;
            /** Text */
            text: string;
            /** Text En */
            text_en: string;
        };
        /**
         * Reach
         * @description What was crossed (part 四(一)3).
         * @enum {string}
         */
        Reach: "cross_province" | "cross_region" | "cross_department";
        /**
         * Recipient
         * @description Who a notice is for: people of the unit, or everybody who holds the role.
         * @enum {string}
         */
        Recipient: "unit" | "liaison" | "coordinator" | "leader";
        /**
         * RecoveryCodes
         * @description Recovery codes, shown once.
         */
        RecoveryCodes: {
            /** Recovery Codes */
            recovery_codes: string[];
        };
        /**
         * RectifiedIn
         * @description What came of it.
         */
        RectifiedIn: {
            /** Result */
            result: string;
        };
        /**
         * RedispatchIn
         * @description To which other unit, by when, and why.
         */
        RedispatchIn: {
            deadline_preset?: components["schemas"]["Preset"] | null;
            /** Due On */
            due_on?: string | null;
            /**
             * Organisation Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            organisation_id: string;
            /**
             * Reason
             * @example 经核实，属本事项办理范围
             */
            reason: string;
        };
        /**
         * RefusalIn
         * @description A request not granted.
         */
        RefusalIn: {
            /**
             * Note
             * @example 可在原期限内办结
             */
            note: string;
        };
        /**
         * RegionIn
         * @description A new region; its level and its parent follow from its code.
         */
        RegionIn: {
            /**
             * Code
             * @example 210106000000
             */
            code: string;
            /**
             * Name
             * @example 铁西区
             */
            name: string;
        };
        /**
         * RegionLevel
         * @description How deep a region lies in the administrative tree.
         * @enum {string}
         */
        RegionLevel: "province" | "city" | "county" | "town";
        /**
         * RegionOut
         * @description A region.
         */
        RegionOut: {
            /** Code */
            code: string;
            /** Full Name */
            full_name: string;
            /** Id */
            id: string;
            /** Is Active */
            is_active: boolean;
            level: components["schemas"]["RegionLevel"];
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * RegionPatch
         * @description What is to change of a region.
         */
        RegionPatch: {
            /** Is Active */
            is_active?: boolean | null;
            /** Name */
            name?: string | null;
        };
        /**
         * ReminderOut
         * @description A notice that was given.
         */
        ReminderOut: {
            /** Current */
            current: boolean;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            /** Id */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Label */
            label: string;
            /** Label En */
            label_en: string;
            recipient: components["schemas"]["Recipient"];
            /** Ticket Id */
            ticket_id: string;
            /** Ticket Number */
            ticket_number: string;
            /** Ticket Title */
            ticket_title: string;
        };
        /**
         * ResubmitWalk
         * @description What was done about a returned walk.
         */
        ResubmitWalk: {
            /** Note */
            note: string;
        };
        /**
         * ReturnWalk
         * @description A reviewer sends the walk back.
         */
        ReturnWalk: {
            /**
             * Comments
             * @default []
             */
            comments: components["schemas"]["StepComment"][];
            /** Note */
            note: string;
        };
        /**
         * ReviewIn
         * @description What was found, and when to look next.
         */
        ReviewIn: {
            /** Next Review On */
            next_review_on?: string | null;
            /**
             * Note
             * @example 经核实，属本事项办理范围
             */
            note: string;
        };
        /**
         * ReviewOut
         * @description One reviewer's word on one round.
         */
        ReviewOut: {
            /** Comments */
            comments: components["schemas"]["StepCommentOut"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Note */
            note: string;
            /** Reviewer Name */
            reviewer_name: string;
            /** Round */
            round: number;
            tier: components["schemas"]["ReviewTier"];
            verdict: components["schemas"]["Verdict"];
            /** Without Unit Reason */
            without_unit_reason: string | null;
        };
        /**
         * ReviewRow
         * @description One date at which a long-term ticket is looked at.
         */
        ReviewRow: {
            /** Held At */
            held_at: string | null;
            /** Id */
            id: string;
            /** Note */
            note: string | null;
            /**
             * Review On
             * Format: date
             */
            review_on: string;
        };
        /**
         * ReviewTier
         * @description The two who look a walk over, in this order.
         * @enum {string}
         */
        ReviewTier: "unit" | "coordinator";
        /**
         * Role
         * @description What a person is here for. The last three (三员) exclude one another and all others.
         * @enum {string}
         */
        Role: "walker" | "experiencer" | "handler" | "liaison" | "coordinator" | "leader" | "administrator" | "security_administrator" | "auditor";
        /**
         * RoleGrant
         * @description A role, and who gave it when.
         */
        RoleGrant: {
            /**
             * Granted At
             * Format: date-time
             */
            granted_at: string;
            /** Granted By */
            granted_by: string | null;
            role: components["schemas"]["Role"];
        };
        /**
         * RolesIn
         * @description All roles the person shall hold from now on.
         */
        RolesIn: {
            /**
             * Roles
             * @example [
             *       "walker",
             *       "liaison"
             *     ]
             */
            roles: components["schemas"]["Role"][];
        };
        /**
         * Rule
         * @description The rules of segregation that an exemption may name.
         * @enum {string}
         */
        Rule: "fixer_is_finder" | "verifier_is_fixer" | "verifier_in_fixing_unit" | "signer_is_fixer" | "signer_is_verifier";
        /**
         * SamplesOut
         * @description What stands in the file, column by column.
         */
        SamplesOut: {
            /** Items */
            items: components["schemas"]["ColumnSamples"][];
        };
        /**
         * Satisfaction
         * @description The finder's evaluation, in the five levels of 好差评.
         * @enum {string}
         */
        Satisfaction: "very_satisfied" | "satisfied" | "fair" | "dissatisfied" | "very_dissatisfied";
        /**
         * SavedView
         * @description Filters of a list, kept under a name.
         */
        SavedView: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
            place: components["schemas"]["ViewPlace"];
            /** Position */
            position: number;
            /** Query */
            query: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * ScanOutcome
         * @description What the virus scanner said; an infected file never becomes evidence.
         * @enum {string}
         */
        ScanOutcome: "unscanned" | "clean";
        /**
         * SecondFactorIn
         * @description One of the two.
         */
        SecondFactorIn: {
            /** Code */
            code?: string | null;
            /**
             * Recovery Code
             * @example ABCD-EFGH-IJKL-MNOP-QRST-UVWX
             */
            recovery_code?: string | null;
        };
        /**
         * SectionIn
         * @description One article of the document: its words, and the questions made from them.
         */
        SectionIn: {
            /** Article */
            article: string;
            dimension: components["schemas"]["Dimension"];
            /** Heading */
            heading: string;
            /** Questions */
            questions: components["schemas"]["QuestionIn"][];
            /** Text */
            text: string;
        };
        /**
         * SessionOut
         * @description A running session.
         */
        SessionOut: {
            /** Address */
            address: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: string;
            /** Is Current */
            is_current: boolean;
            /**
             * Last Used At
             * Format: date-time
             */
            last_used_at: string;
            /** Second Factor */
            second_factor: boolean;
            /** User Agent */
            user_agent: string;
        };
        /**
         * SettingGroup
         * @description What a setting or a fixed rule is about.
         * @enum {string}
         */
        SettingGroup: "installation" | "network" | "storage" | "work" | "passwords" | "sessions" | "lock_out" | "tokens" | "rate_limits" | "uploads" | "audit" | "retention" | "logs";
        /**
         * SettingOut
         * @description A setting or fixed rule as it is in force; ``value`` is null where it is a secret.
         */
        SettingOut: {
            /** Default */
            default: string | number | boolean | null;
            /** Description */
            description: string;
            /** Description En */
            description_en: string;
            group: components["schemas"]["SettingGroup"];
            /** Is Secret */
            is_secret: boolean;
            /** Is Set */
            is_set: boolean;
            /** Name */
            name: string;
            /**
             * Origin
             * @enum {string}
             */
            origin: "default" | "changed" | "fixed";
            unit: components["schemas"]["SettingUnit"] | null;
            /** Value */
            value: string | number | boolean | null;
        };
        /**
         * SettingUnit
         * @description What a number counts.
         * @enum {string}
         */
        SettingUnit: "seconds" | "minutes" | "hours" | "days" | "characters" | "attempts" | "times" | "megabytes" | "kibibytes" | "per_hour";
        /**
         * SettingsOut
         * @description All settings and fixed rules that concern one.
         */
        SettingsOut: {
            /** Items */
            items: components["schemas"]["SettingOut"][];
        };
        /**
         * Severity
         * @description An error keeps a guide from being published; a warning does not.
         * @enum {string}
         */
        Severity: "error" | "warning";
        /**
         * SignInIn
         * @description A user name and a password.
         */
        SignInIn: {
            /**
             * Password
             * @example 铁岭的雪比沈阳早到了三天
             */
            password: string;
            /**
             * Username
             * @example zhangsan
             */
            username: string;
        };
        /**
         * SignatureIn
         * @description A remark with the signature.
         */
        SignatureIn: {
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * SignedIn
         * @description How far the sign-in has come; ``access_token`` once it is through, else ``step_token``.
         */
        SignedIn: {
            /** Access Token */
            access_token: string | null;
            /** Expires In */
            expires_in: number;
            next_step: components["schemas"]["NextStep"];
            /** Step Token */
            step_token: string | null;
        };
        /**
         * StaffConduct
         * @description How the staff behaved, in the words of part 四(三)2.
         * @enum {string}
         */
        StaffConduct: "exemplary" | "correct" | "cool" | "rude" | "nobody";
        /**
         * StageIn
         * @description A stage; neighbours marked ``any_order`` may be done in any order.
         */
        StageIn: {
            /**
             * Any Order
             * @default false
             */
            any_order: boolean;
            kind: components["schemas"]["StageKind"];
            /** Name */
            name: string;
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Optional
             * @default false
             */
            optional: boolean;
        };
        /**
         * StageKind
         * @description What a stage is for, whatever a place calls it.
         * @enum {string}
         */
        StageKind: "sign_in" | "consult" | "apply" | "submit" | "pre_examine" | "accept" | "review" | "inspect" | "joint_handling" | "decide" | "pay" | "progress" | "deliver" | "rate" | "other";
        /**
         * StageOut
         * @description A stage in its order; a walk's step names it by ``id``.
         */
        StageOut: {
            /** Any Order */
            any_order: boolean;
            /** Id */
            id: string;
            kind: components["schemas"]["StageKind"];
            /** Name */
            name: string;
            /** Note */
            note: string;
            /** Optional */
            optional: boolean;
            /** Position */
            position: number;
        };
        /**
         * StartWalk
         * @description ``client_time`` is the device's clock as the message leaves, ``started_at`` when it began.
         */
        StartWalk: {
            /**
             * Client Time
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            client_time: string;
            /**
             * Started At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            started_at: string;
        };
        /**
         * StepChanges
         * @description What of a step may be put right; its times may not.
         */
        StepChanges: {
            /** Fee Fen */
            fee_fen?: number | null;
            /** Guide Stage Id */
            guide_stage_id?: string | null;
            /** Materials */
            materials?: components["schemas"]["MaterialDemanded"][] | null;
            /** Name */
            name?: string | null;
            /** Note */
            note?: string | null;
            outcome?: components["schemas"]["StepOutcome"] | null;
            staff_conduct?: components["schemas"]["StaffConduct"] | null;
            /** Visit Number */
            visit_number?: number | null;
            /** Waiting Seconds */
            waiting_seconds?: number | null;
        };
        /**
         * StepComment
         * @description A reviewer's word on one step.
         */
        StepComment: {
            /**
             * Step Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            step_id: string;
            /** Text */
            text: string;
        };
        /**
         * StepCommentOut
         * @description A reviewer's word on one step.
         */
        StepCommentOut: {
            /** Step Id */
            step_id: string;
            /** Text */
            text: string;
        };
        /**
         * StepIn
         * @description One step as it happened; times are the device's own.
         */
        StepIn: {
            /** Channel Id */
            channel_id?: string | null;
            /**
             * Discarded
             * @default false
             */
            discarded: boolean;
            /** Elapsed Ms */
            elapsed_ms?: number | null;
            /** Ended At */
            ended_at?: string | null;
            /** Fee Fen */
            fee_fen?: number | null;
            /**
             * Fee Note
             * @default
             */
            fee_note: string;
            /** Guide Stage Id */
            guide_stage_id?: string | null;
            /**
             * Materials
             * @default []
             */
            materials: components["schemas"]["MaterialDemanded"][];
            /**
             * Name
             * @example 登录
             */
            name: string;
            /**
             * Note
             * @default
             */
            note: string;
            outcome?: components["schemas"]["StepOutcome"] | null;
            /** Outlet Id */
            outlet_id?: string | null;
            /**
             * Pauses
             * @default []
             */
            pauses: components["schemas"]["app__walks__schemas__requests__PauseIn"][];
            /** Position */
            position: number;
            staff_conduct?: components["schemas"]["StaffConduct"] | null;
            /**
             * Started At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            started_at: string;
            /**
             * Visit Number
             * @default 1
             */
            visit_number: number;
            /** Waiting Seconds */
            waiting_seconds?: number | null;
        };
        /**
         * StepOut
         * @description A step: the device's times and the same on the server's clock.
         */
        StepOut: {
            /** Channel Id */
            channel_id: string | null;
            /** Client Ended At */
            client_ended_at: string | null;
            /**
             * Client Started At
             * Format: date-time
             */
            client_started_at: string;
            /** Discarded */
            discarded: boolean;
            /** Elapsed Ms */
            elapsed_ms: number | null;
            /** Ended At */
            ended_at: string | null;
            /** Fee Fen */
            fee_fen: number | null;
            /** Fee Note */
            fee_note: string;
            /** Guide Stage Id */
            guide_stage_id: string | null;
            /** Id */
            id: string;
            /** Materials */
            materials: components["schemas"]["app__walks__schemas__answers__MaterialOut"][];
            /** Name */
            name: string;
            /** Note */
            note: string;
            outcome: components["schemas"]["StepOutcome"] | null;
            /** Outlet Id */
            outlet_id: string | null;
            /** Pauses */
            pauses: components["schemas"]["app__walks__schemas__answers__PauseOut"][];
            /** Position */
            position: number;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            staff_conduct: components["schemas"]["StaffConduct"] | null;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /** Time Flags */
            time_flags: components["schemas"]["TimeFlag"][];
            /** Version */
            version: number;
            /** Visit Number */
            visit_number: number;
            /** Waiting Seconds */
            waiting_seconds: number | null;
        };
        /**
         * StepOutcome
         * @description How a step ended.
         * @enum {string}
         */
        StepOutcome: "done" | "blocked" | "redirected" | "postponed" | "given_up";
        /**
         * SubmitWalk
         * @description The walk is over; after this nothing of it changes.
         */
        SubmitWalk: {
            /**
             * Ended At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            ended_at: string;
            /**
             * Question Answers
             * @default []
             */
            question_answers: components["schemas"]["QuestionAnswer"][];
            /** Summary */
            summary: string;
        };
        /**
         * SuperviseRecord
         * @description 督导办: the cases taken up and what the call-backs brought.
         */
        SuperviseRecord: {
            /**
             * Call Backs
             * @default []
             */
            call_backs: components["schemas"]["CallBack"][];
            /**
             * Involvement
             * @default []
             */
            involvement: components["schemas"]["Involvement"][];
            /**
             * Linked Cases
             * @default []
             */
            linked_cases: components["schemas"]["LinkedCase"][];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            mode: "supervise";
        };
        /**
         * SyncAnswer
         * @description An answer in the outbox.
         */
        SyncAnswer: {
            /**
             * Note
             * @default
             */
            note: string;
            /**
             * Question Key
             * @example flow.online_login
             */
            question_key: string;
            value: components["schemas"]["AnswerValue"];
        };
        /**
         * SyncFinding
         * @description A finding in the outbox.
         */
        SyncFinding: {
            /**
             * Description
             * @default
             */
            description: string;
            dimension: components["schemas"]["Dimension"];
            /** Guide Stage Id */
            guide_stage_id?: string | null;
            /**
             * Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            id: string;
            kind: components["schemas"]["FindingKind"];
            /** Noticed At */
            noticed_at?: string | null;
            /** @default moderate */
            severity: components["schemas"]["FindingSeverity"];
            /** Step Id */
            step_id?: string | null;
            /**
             * Suggestion
             * @default
             */
            suggestion: string;
            /** Title */
            title: string;
        };
        /**
         * SyncOut
         * @description The walk after the outbox was taken, and what became of each part.
         */
        SyncOut: {
            /** Id */
            id: string;
            /** Results */
            results: components["schemas"]["SyncResult"][];
            state: components["schemas"]["WalkState"];
            /** Version */
            version: number;
        };
        /**
         * SyncProblem
         * @description Why one part was not taken.
         */
        SyncProblem: {
            /** Code */
            code: string;
            /** Errors */
            errors: {
                [key: string]: string;
            }[];
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Title En */
            title_en: string;
        };
        /**
         * SyncResult
         * @description What became of one part of the outbox.
         */
        SyncResult: {
            /** Id */
            id: string;
            part: components["schemas"]["PartKind"];
            problem: components["schemas"]["SyncProblem"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "created" | "changed" | "unchanged" | "refused";
        };
        /**
         * SyncStep
         * @description A step in the outbox.
         */
        SyncStep: {
            /** Channel Id */
            channel_id?: string | null;
            /**
             * Discarded
             * @default false
             */
            discarded: boolean;
            /** Elapsed Ms */
            elapsed_ms?: number | null;
            /** Ended At */
            ended_at?: string | null;
            /** Fee Fen */
            fee_fen?: number | null;
            /**
             * Fee Note
             * @default
             */
            fee_note: string;
            /** Guide Stage Id */
            guide_stage_id?: string | null;
            /**
             * Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            id: string;
            /**
             * Materials
             * @default []
             */
            materials: components["schemas"]["MaterialDemanded"][];
            /**
             * Name
             * @example 登录
             */
            name: string;
            /**
             * Note
             * @default
             */
            note: string;
            outcome?: components["schemas"]["StepOutcome"] | null;
            /** Outlet Id */
            outlet_id?: string | null;
            /**
             * Pauses
             * @default []
             */
            pauses: components["schemas"]["app__walks__schemas__requests__PauseIn"][];
            /** Position */
            position: number;
            staff_conduct?: components["schemas"]["StaffConduct"] | null;
            /**
             * Started At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            started_at: string;
            /**
             * Visit Number
             * @default 1
             */
            visit_number: number;
            /** Waiting Seconds */
            waiting_seconds?: number | null;
        };
        /**
         * SyncWalk
         * @description The outbox of a device: taken part by part, so that one bad part holds up no other.
         */
        SyncWalk: {
            /**
             * Answers
             * @default []
             */
            answers: components["schemas"]["SyncAnswer"][];
            /**
             * Findings
             * @default []
             */
            findings: components["schemas"]["SyncFinding"][];
            /** Mode Record */
            mode_record?: (components["schemas"]["InPersonRecord"] | components["schemas"]["AccompanyRecord"] | components["schemas"]["CrossRegionRecord"] | components["schemas"]["SuperviseRecord"] | components["schemas"]["EnforcementRecord"]) | null;
            /**
             * Steps
             * @default []
             */
            steps: components["schemas"]["SyncStep"][];
        };
        /**
         * SystemCheck
         * @description Whether one of the three systems was kept, and what was seen.
         */
        SystemCheck: {
            /**
             * Note
             * @default
             */
            note: string;
            value: components["schemas"]["AnswerValue"];
        };
        /**
         * TermIn
         * @description Why, and by when.
         */
        TermIn: {
            deadline_preset?: components["schemas"]["Preset"] | null;
            /** Due On */
            due_on?: string | null;
            /**
             * Reason
             * @example 经核实，属本事项办理范围
             */
            reason: string;
        };
        /**
         * TicketDetail
         * @description One ticket as its reader may see it; ``finder`` is a pseudonym for everybody.
         */
        TicketDetail: {
            /** Accepted At */
            accepted_at: string | null;
            /** Available Actions */
            available_actions: components["schemas"]["ActionRow"][];
            board: components["schemas"]["Board"] | null;
            /** Bounces */
            bounces: number;
            /** Bundle Id */
            bundle_id: string | null;
            /** Clock Started At */
            clock_started_at: string | null;
            /** Closed At */
            closed_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            deadline_preset: components["schemas"]["Preset"] | null;
            /** Deadline Provisional */
            deadline_provisional: boolean;
            /** Description */
            description: string;
            dimension: components["schemas"]["Dimension"] | null;
            /** Dispatched At */
            dispatched_at: string | null;
            /** Due At */
            due_at: string | null;
            /** Due On */
            due_on: string | null;
            /** Finder */
            finder: string;
            /** Finding Id */
            finding_id: string | null;
            /** First Organisation Id */
            first_organisation_id: string | null;
            /** Id */
            id: string;
            /** Is Finder */
            is_finder: boolean;
            kind: components["schemas"]["TicketKind"];
            /** Matter Id */
            matter_id: string | null;
            /** Matter Name */
            matter_name: string | null;
            /** Merged Into Id */
            merged_into_id: string | null;
            /** Number */
            number: string;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            origin: components["schemas"]["Origin"];
            /** Overdue */
            overdue: boolean;
            /** Paused At */
            paused_at: string | null;
            /** Plan */
            plan: string | null;
            /** Programme Id */
            programme_id: string | null;
            /** Proven Measures */
            proven_measures: number;
            /** Rectified At */
            rectified_at: string | null;
            /** Recurrences */
            recurrences: number;
            /** Region Code */
            region_code: string | null;
            /** Result */
            result: string | null;
            /** Review On */
            review_on: string | null;
            /** Rounds */
            rounds: number;
            satisfaction: components["schemas"]["Satisfaction"] | null;
            severity: components["schemas"]["FindingSeverity"];
            state: components["schemas"]["TicketState"];
            /** State Reason */
            state_reason: string | null;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Substitute Drawn */
            substitute_drawn: boolean;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Urges */
            urges: number;
            /** Verified At */
            verified_at: string | null;
            /** Version */
            version: number;
            /** Walk Id */
            walk_id: string | null;
        };
        /**
         * TicketFile
         * @description A file that proves a finding or a measure, under a name that tells nothing of its maker.
         */
        TicketFile: {
            /**
             * File Name
             * @example 照片-9f86d081.jpg
             */
            file_name: string;
            /** Has Thumbnail */
            has_thumbnail: boolean;
            /** Height */
            height: number | null;
            /**
             * Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            id: string;
            kind: components["schemas"]["FileKind"];
            /** Measure Id */
            measure_id: string | null;
            /**
             * Media Type
             * @example image/jpeg
             */
            media_type: string;
            /** Pages */
            pages: number | null;
            scan_state: components["schemas"]["ScanOutcome"];
            /**
             * Source
             * @enum {string}
             */
            source: "finding" | "measure";
            /**
             * Stored Sha256
             * @example 9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65
             */
            stored_sha256: string;
            /**
             * Stored Size
             * @example 184320
             */
            stored_size: number;
            /** Width */
            width: number | null;
        };
        /**
         * TicketIn
         * @description A ticket made of a finding (``finding_id`` alone) or told directly (all the rest).
         */
        TicketIn: {
            board?: components["schemas"]["Board"] | null;
            /** Bundle Id */
            bundle_id?: string | null;
            /** Description */
            description?: string | null;
            dimension?: components["schemas"]["Dimension"] | null;
            /** Finding Id */
            finding_id?: string | null;
            /**
             * Id
             * @description 由客户端生成的编号。The client's own UUID.
             */
            id?: string | null;
            kind?: components["schemas"]["TicketKind"] | null;
            /** Matter Id */
            matter_id?: string | null;
            origin?: components["schemas"]["Origin"] | null;
            /** Programme Id */
            programme_id?: string | null;
            /** Region Code */
            region_code?: string | null;
            severity?: components["schemas"]["FindingSeverity"] | null;
            /** Title */
            title?: string | null;
        };
        /**
         * TicketKind
         * @description A problem goes to 问题清单, a demand to 需求清单.
         * @enum {string}
         */
        TicketKind: "problem" | "demand";
        /**
         * TicketListRow
         * @description A problem or a demand with what is done about it; ``finder`` is a pseudonym.
         */
        TicketListRow: {
            board: components["schemas"]["Board"] | null;
            /** Bundle Name */
            bundle_name: string | null;
            /** Closed At */
            closed_at: string | null;
            /** Description */
            description: string;
            dimension: components["schemas"]["Dimension"] | null;
            /** Due On */
            due_on: string | null;
            /** Finder */
            finder: string;
            /** Id */
            id: string;
            /** Matter Name */
            matter_name: string | null;
            /** Measures */
            measures: components["schemas"]["ListedMeasure"][];
            /** Number */
            number: string;
            /** Organisation Name */
            organisation_name: string | null;
            /** Overdue */
            overdue: boolean;
            satisfaction: components["schemas"]["Satisfaction"] | null;
            severity: components["schemas"]["FindingSeverity"];
            state: components["schemas"]["TicketState"];
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Title */
            title: string;
        };
        /**
         * TicketPatch
         * @description What may be corrected before dispatch; members left out stay as they are.
         */
        TicketPatch: {
            board?: components["schemas"]["Board"] | null;
            /** Bundle Id */
            bundle_id?: string | null;
            /** Description */
            description?: string | null;
            dimension?: components["schemas"]["Dimension"] | null;
            kind?: components["schemas"]["TicketKind"] | null;
            /** Matter Id */
            matter_id?: string | null;
            /** Programme Id */
            programme_id?: string | null;
            /** Region Code */
            region_code?: string | null;
            severity?: components["schemas"]["FindingSeverity"] | null;
            /** Title */
            title?: string | null;
        };
        /**
         * TicketRow
         * @description One ticket in a list.
         */
        TicketRow: {
            board: components["schemas"]["Board"] | null;
            /** Closed At */
            closed_at: string | null;
            /** Deadline Provisional */
            deadline_provisional: boolean;
            dimension: components["schemas"]["Dimension"] | null;
            /** Due At */
            due_at: string | null;
            /** Due On */
            due_on: string | null;
            /** Id */
            id: string;
            kind: components["schemas"]["TicketKind"];
            /** Matter Id */
            matter_id: string | null;
            /** Matter Name */
            matter_name: string | null;
            /** Number */
            number: string;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Overdue */
            overdue: boolean;
            /** Recurrences */
            recurrences: number;
            /** Region Code */
            region_code: string | null;
            /** Rounds */
            rounds: number;
            satisfaction: components["schemas"]["Satisfaction"] | null;
            severity: components["schemas"]["FindingSeverity"];
            state: components["schemas"]["TicketState"];
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Urges */
            urges: number;
            /** Version */
            version: number;
        };
        /**
         * TicketSort
         * @description The orders in which tickets can be listed; a leading minus means descending.
         * @enum {string}
         */
        TicketSort: "number" | "-number" | "due_at" | "-due_at" | "submitted_at" | "-submitted_at" | "updated_at" | "-updated_at";
        /**
         * TicketState
         * @description Where a ticket stands; solved, closed, declined, merged and long-term are never one.
         * @enum {string}
         */
        TicketState: "submitted" | "dispatched" | "rectifying" | "rectified" | "verified" | "closed" | "returned" | "declined" | "merged" | "long_term" | "withdrawn" | "annulled";
        /**
         * TimeFlag
         * @description What is odd about a recorded time; a signal, never a punishment.
         * @enum {string}
         */
        TimeFlag: "clock_off" | "elapsed_disagrees" | "sent_late";
        /**
         * TimelineRow
         * @description One event of a ticket as a sentence, with its doer as the reader may know them.
         */
        TimelineRow: {
            /** Actor */
            actor: string;
            actor_kind: components["schemas"]["KnownAs"];
            /** Id */
            id: string;
            /** Name */
            name: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Text */
            text: string;
            /** Text En */
            text_en: string;
        };
        /**
         * UnmetRow
         * @description A condition that does not hold yet.
         */
        UnmetRow: {
            /** Code */
            code: string;
            /** Message */
            message: string;
            /** Message En */
            message_en: string;
        };
        /**
         * UrgeIn
         * @description How hard, and with what words.
         */
        UrgeIn: {
            kind: components["schemas"]["UrgeKind"];
            /**
             * Note
             * @example 经核实，属本事项办理范围
             */
            note: string;
        };
        /**
         * UrgeKind
         * @description How hard the coordinator presses.
         * @enum {string}
         */
        UrgeKind: "remind" | "supervise";
        /**
         * UrgeRow
         * @description One press by the coordinator.
         */
        UrgeRow: {
            /** Id */
            id: string;
            kind: components["schemas"]["UrgeKind"];
            /** Note */
            note: string;
            /** Organisation Name */
            organisation_name: string;
            /**
             * Urged At
             * Format: date-time
             */
            urged_at: string;
        };
        /**
         * UserDetail
         * @description A person by themselves.
         */
        UserDetail: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Display Name */
            display_name: string;
            /** Id */
            id: string;
            /** Is Locked */
            is_locked: boolean;
            /** Last Signed In At */
            last_signed_in_at: string | null;
            /** Must Change Password */
            must_change_password: boolean | null;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Phone Masked */
            phone_masked: string | null;
            /** Position */
            position: string;
            /** Role Grants */
            role_grants: components["schemas"]["RoleGrant"][];
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Second Factor Enrolled */
            second_factor_enrolled: boolean;
            status: components["schemas"]["UserStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Username */
            username: string;
            /** Version */
            version: number;
        };
        /**
         * UserIn
         * @description A new account; roles are given by the security administrator afterwards.
         */
        UserIn: {
            /**
             * Display Name
             * @example 张三
             */
            display_name: string;
            /** Organisation Id */
            organisation_id?: string | null;
            /** Phone */
            phone?: string | null;
            /**
             * Position
             * @default
             * @example 一级主任科员
             */
            position: string;
            /**
             * Username
             * @example zhangsan
             */
            username: string;
        };
        /**
         * UserPatch
         * @description What is to change; what is absent stays.
         */
        UserPatch: {
            /** Display Name */
            display_name?: string | null;
            /** Organisation Id */
            organisation_id?: string | null;
            /** Phone */
            phone?: string | null;
            /** Position */
            position?: string | null;
        };
        /**
         * UserSession
         * @description A running session of somebody else: the sort of device and the network, no more.
         */
        UserSession: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Device */
            device: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: string;
            /**
             * Last Used At
             * Format: date-time
             */
            last_used_at: string;
            /** Network */
            network: string;
            /** Second Factor */
            second_factor: boolean;
        };
        /**
         * UserStatus
         * @description Whether an account may be used.
         * @enum {string}
         */
        UserStatus: "active" | "disabled";
        /**
         * UserSummary
         * @description A person in a list.
         */
        UserSummary: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Display Name */
            display_name: string;
            /** Id */
            id: string;
            /** Organisation Id */
            organisation_id: string | null;
            /** Organisation Name */
            organisation_name: string | null;
            /** Phone Masked */
            phone_masked: string | null;
            /** Position */
            position: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            status: components["schemas"]["UserStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Username */
            username: string;
            /** Version */
            version: number;
        };
        /**
         * UserWithSecret
         * @description A person with the one-time password; it is shown now and never again.
         */
        UserWithSecret: {
            /** Initial Password */
            initial_password: string | null;
            user: components["schemas"]["UserDetail"];
            /** Version */
            version: number;
        };
        /**
         * Verdict
         * @description What a reviewer says.
         * @enum {string}
         */
        Verdict: "accepted" | "returned";
        /**
         * VerificationKind
         * @description On what a verification rests.
         * @enum {string}
         */
        VerificationKind: "evaluation" | "rewalk";
        /**
         * VerificationStarted
         * @description Where the outcome of the check will be told.
         */
        VerificationStarted: {
            /**
             * Job Id
             * @example 0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f
             */
            job_id: string;
        };
        /**
         * ViewIn
         * @description Filters to keep: ``query`` is what stands behind the question mark of the list's address.
         */
        ViewIn: {
            /**
             * Name
             * @example 我处超期的反馈单
             */
            name: string;
            place: components["schemas"]["ViewPlace"];
            /** Position */
            position?: number | null;
            /**
             * Query
             * @example state=rectifying&overdue=true
             */
            query: string;
        };
        /**
         * ViewPatch
         * @description What is to change; what is absent stays.
         */
        ViewPatch: {
            /** Name */
            name?: string | null;
            /** Position */
            position?: number | null;
            /** Query */
            query?: string | null;
        };
        /**
         * ViewPlace
         * @description A list whose filters a person may keep under a name (常用筛选).
         * @enum {string}
         */
        ViewPlace: "tickets" | "tickets.inbox" | "tickets.board" | "walks" | "lists.problems" | "lists.demands" | "lists.measures" | "catalogue.matters" | "catalogue.guides" | "catalogue.bundles" | "catalogue.outlets" | "admin.users" | "audit";
        /**
         * WalkOut
         * @description A whole walk.
         */
        WalkOut: {
            /** Abandoned Reason */
            abandoned_reason: string | null;
            acted_identity: components["schemas"]["ActedIdentity"];
            /** Amendments */
            amendments: components["schemas"]["AmendmentOut"][];
            /** Announced */
            announced: boolean;
            /** Answers */
            answers: components["schemas"]["AnswerOut"][];
            /** Available Actions */
            available_actions: components["schemas"]["OfferOut"][];
            /** Bundle Id */
            bundle_id: string | null;
            case_kind: components["schemas"]["CaseKind"];
            /** Channel Id */
            channel_id: string;
            /** Checklist Id */
            checklist_id: string | null;
            /** Client Ended At */
            client_ended_at: string | null;
            /** Client Started At */
            client_started_at: string | null;
            /** Clock Is Off */
            clock_is_off: boolean;
            /** Clock Offset Ms */
            clock_offset_ms: number | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Endorsed At */
            endorsed_at: string | null;
            /** Findings */
            findings: components["schemas"]["FindingOut"][];
            /** Guide Version Id */
            guide_version_id: string | null;
            /** Id */
            id: string;
            /** Linked Ticket Ids */
            linked_ticket_ids: string[];
            /** Matter Id */
            matter_id: string | null;
            mode: components["schemas"]["Mode"];
            /** Mode Record */
            mode_record: {
                [key: string]: unknown;
            } | null;
            /** Number */
            number: string;
            /** Outlet Id */
            outlet_id: string | null;
            persona: components["schemas"]["Persona"];
            /** Planned For */
            planned_for: string | null;
            /** Programme Id */
            programme_id: string | null;
            /** Pseudonym */
            pseudonym: string;
            /** Question Answers */
            question_answers: components["schemas"]["QuestionAnswerOut"][];
            /** Questions */
            questions: string[];
            /** Reviews */
            reviews: components["schemas"]["ReviewOut"][];
            /** Rewalk Of Ticket Id */
            rewalk_of_ticket_id: string | null;
            /** Round */
            round: number;
            /** Start Received At */
            start_received_at: string | null;
            /** Started At */
            started_at: string | null;
            state: components["schemas"]["WalkState"];
            /** Steps */
            steps: components["schemas"]["StepOut"][];
            /** Submitted At */
            submitted_at: string | null;
            /** Summary */
            summary: string;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            walker: components["schemas"]["WalkerOut"];
        };
        /**
         * WalkRow
         * @description A walk in a list.
         */
        WalkRow: {
            acted_identity: components["schemas"]["ActedIdentity"];
            /** Announced */
            announced: boolean;
            /** Bundle Id */
            bundle_id: string | null;
            case_kind: components["schemas"]["CaseKind"];
            /** Channel Id */
            channel_id: string;
            /** Clock Is Off */
            clock_is_off: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Id */
            id: string;
            /** Matter Id */
            matter_id: string | null;
            mode: components["schemas"]["Mode"];
            /** Number */
            number: string;
            /** Outlet Id */
            outlet_id: string | null;
            persona: components["schemas"]["Persona"];
            /** Planned For */
            planned_for: string | null;
            /** Programme Id */
            programme_id: string | null;
            /** Rewalk Of Ticket Id */
            rewalk_of_ticket_id: string | null;
            /** Started At */
            started_at: string | null;
            state: components["schemas"]["WalkState"];
            /** Submitted At */
            submitted_at: string | null;
            /** Title */
            title: string;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            walker: components["schemas"]["WalkerOut"];
        };
        /**
         * WalkState
         * @description Where a walk stands; see `lifecycle` for who may move it.
         * @enum {string}
         */
        WalkState: "planned" | "started" | "submitted" | "returned" | "accepted" | "abandoned";
        /**
         * WalkerOut
         * @description Who walks; ``id`` is null where only the pseudonym may be known.
         */
        WalkerOut: {
            /** Id */
            id: string | null;
            /** Name */
            name: string;
            /** Sealed */
            sealed: boolean;
        };
        /**
         * WithdrawWalk
         * @description The walker gives the walk up.
         */
        WithdrawWalk: {
            /**
             * Reason
             * @example 误点
             */
            reason: string;
        };
        /**
         * YearIn
         * @description A whole year as the State Council arranges it.
         */
        YearIn: {
            /** Days */
            days: components["schemas"]["ArrangedDayIn"][];
            /**
             * Source
             * @description 所据文件的名称、文号或网址。The document it is taken from.
             * @example 国务院办公厅关于2027年部分节假日安排的通知
             */
            source: string;
        };
        /**
         * YearOut
         * @description A year with its arranged days; a provisional one has none.
         */
        YearOut: {
            /** Days */
            days: components["schemas"]["DayOut"][];
            /** Source */
            source: string;
            state: components["schemas"]["YearState"];
            /** Updated At */
            updated_at: string | null;
            /** Version */
            version: number;
            /** Year */
            year: number;
        };
        /**
         * YearState
         * @description Whether the State Council has arranged a year; before that the weekday rule stands in.
         * @enum {string}
         */
        YearState: "published" | "provisional";
        /**
         * MaterialOut
         * @description A material asked for.
         */
        app__catalogue__schemas__guides__MaterialOut: {
            /** Copies */
            copies: number;
            form: components["schemas"]["MaterialForm"];
            /** Id */
            id: string;
            /** Name */
            name: string;
            necessity: components["schemas"]["Necessity"];
            /** Note */
            note: string;
            /** Position */
            position: number;
            source: components["schemas"]["MaterialSource"];
            /** Verified Online */
            verified_online: boolean;
        };
        /**
         * PurposeIn
         * @description What for.
         */
        app__identity__schemas__PurposeIn: {
            /**
             * Purpose
             * @example 岗位调整
             */
            purpose: string;
        };
        /**
         * ReasonIn
         * @description Why.
         */
        app__identity__schemas__ReasonIn: {
            /**
             * Reason
             * @example 岗位调整
             */
            reason: string;
        };
        /**
         * PauseIn
         * @description Why the clock is to stand still.
         */
        app__tickets__clock__schemas__PauseIn: {
            /**
             * Note
             * @example 等待联席会商结论
             */
            note: string;
            reason: components["schemas"]["PauseReason"];
        };
        /**
         * PauseOut
         * @description A line of the ledger and what it cost this deadline; only its reason is told.
         */
        app__tickets__clock__schemas__PauseOut: {
            /** Label */
            label: string;
            /**
             * Paused On
             * Format: date
             */
            paused_on: string;
            reason: components["schemas"]["PauseReason"];
            /** Resumed On */
            resumed_on: string | null;
            /** Working Days */
            working_days: number;
        };
        /**
         * AnswerIn
         * @description A unit's answer; ``dissent`` is kept word for word.
         */
        app__tickets__schemas__requests__AnswerIn: {
            /** Answer */
            answer: string;
            /** Dissent */
            dissent?: string | null;
        };
        /**
         * PurposeIn
         * @description What the finder's identity is needed for; it is logged, and the finder can read it.
         */
        app__tickets__schemas__requests__PurposeIn: {
            /**
             * Purpose
             * @example 填报附件4
             */
            purpose: string;
        };
        /**
         * ReasonIn
         * @description Why.
         */
        app__tickets__schemas__requests__ReasonIn: {
            /**
             * Reason
             * @example 经核实，属本事项办理范围
             */
            reason: string;
        };
        /**
         * MaterialOut
         * @description A material somebody asked for.
         */
        app__walks__schemas__answers__MaterialOut: {
            form: components["schemas"]["DemandedForm"];
            /** Listed In Guide */
            listed_in_guide: boolean | null;
            /** Name */
            name: string;
        };
        /**
         * PauseOut
         * @description The watch stood still.
         */
        app__walks__schemas__answers__PauseOut: {
            /**
             * Paused At
             * Format: date-time
             */
            paused_at: string;
            /**
             * Resumed At
             * Format: date-time
             */
            resumed_at: string;
        };
        /**
         * AnswerIn
         * @description The answer to one question of the checklist.
         */
        app__walks__schemas__requests__AnswerIn: {
            /**
             * Note
             * @default
             */
            note: string;
            value: components["schemas"]["AnswerValue"];
        };
        /**
         * PauseIn
         * @description The watch stood still.
         */
        app__walks__schemas__requests__PauseIn: {
            /**
             * Paused At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            paused_at: string;
            /**
             * Resumed At
             * Format: date-time
             * @example 2023-10-16T09:00:00+08:00
             */
            resumed_at: string;
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
    list_audit_entries: {
        parameters: {
            query?: {
                name?: string | null;
                aggregate?: string | null;
                aggregate_id?: string | null;
                actor_id?: string | null;
                /** @description A moment with its offset. */
                since?: string | null;
                /** @description A moment with its offset. */
                until?: string | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_AuditEntry_"];
                };
            };
        };
    };
    verify_audit_chain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "job_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                     *     }
                     */
                    "application/json": components["schemas"]["VerificationStarted"];
                };
            };
        };
    };
    choose_first_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "铁岭的雪比沈阳早到了三天",
                 *       "new_password": "铁岭的雪比沈阳早到了三天"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiYWNjZXNzK2p3dCJ9.…",
                     *       "expires_in": 600,
                     *       "next_step": "signed_in",
                     *       "step_token": null
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "铁岭的雪比沈阳早到了三天",
                 *       "username": "zhangsan"
                 *     }
                 */
                "application/json": components["schemas"]["SignInIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiYWNjZXNzK2p3dCJ9.…",
                     *       "expires_in": 600,
                     *       "next_step": "signed_in",
                     *       "step_token": null
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "铁岭的雪比沈阳早到了三天",
                 *       "new_password": "铁岭的雪比沈阳早到了三天"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "铁岭的雪比沈阳早到了三天"
                 *     }
                 */
                "application/json": components["schemas"]["CurrentPasswordIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_codes": [
                     *         "ABCD-EFGH-IJKL-MNOP-QRST-UVWX"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    refresh_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiYWNjZXNzK2p3dCJ9.…",
                     *       "expires_in": 600,
                     *       "next_step": "signed_in",
                     *       "step_token": null
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    list_own_sessions: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_SessionOut_"];
                };
            };
        };
    };
    revoke_own_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    show_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SecondFactorIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiYWNjZXNzK2p3dCJ9.…",
                     *       "expires_in": 600,
                     *       "next_step": "signed_in",
                     *       "step_token": null
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    confirm_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["CodeIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_codes": [
                     *         "ABCD-EFGH-IJKL-MNOP-QRST-UVWX"
                     *       ],
                     *       "sign_in": {
                     *         "access_token": "eyJhbGciOiJIUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiYWNjZXNzK2p3dCJ9.…",
                     *         "expires_in": 600,
                     *         "next_step": "signed_in",
                     *         "step_token": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentDone"];
                };
            };
        };
    };
    offer_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EnrolmentIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "otpauth_uri": "otpauth://totp/Tongxing:zhangsan?secret=JBSWY3DPEHPK3PXP",
                     *       "qr_svg": "<svg …/>",
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentOffer"];
                };
            };
        };
    };
    list_bundles: {
        parameters: {
            query?: {
                /** @description The part our department has. */
                our_role?: components["schemas"]["BundleRole"][] | null;
                /** @description Part of the name, or the initials of its pinyin. */
                q?: string | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_BundleRow_"];
                };
            };
        };
    };
    create_bundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "departments": [
                 *         {
                 *           "name": "辽宁省医疗保障局",
                 *           "role": "lead"
                 *         }
                 *       ],
                 *       "name": "“失业再就业”一件事一次办",
                 *       "our_role": "lead"
                 *     }
                 */
                "application/json": components["schemas"]["BundleIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acceptance": "示例",
                     *       "delivery": "示例",
                     *       "departments": [],
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "joint_handling": "示例",
                     *       "matters": [],
                     *       "name": "示例",
                     *       "our_role": "lead",
                     *       "source_note": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BundleOut"];
                };
            };
        };
    };
    get_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acceptance": "示例",
                     *       "delivery": "示例",
                     *       "departments": [],
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "joint_handling": "示例",
                     *       "matters": [],
                     *       "name": "示例",
                     *       "our_role": "lead",
                     *       "source_note": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BundleOut"];
                };
            };
        };
    };
    change_bundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                bundle_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["BundlePatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acceptance": "示例",
                     *       "delivery": "示例",
                     *       "departments": [],
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "joint_handling": "示例",
                     *       "matters": [],
                     *       "name": "示例",
                     *       "our_role": "lead",
                     *       "source_note": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BundleOut"];
                };
            };
        };
    };
    get_calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "day": "2023-10-06",
                     *           "name": "中秋节、国庆节",
                     *           "working": false
                     *         },
                     *         {
                     *           "day": "2023-10-07",
                     *           "name": "中秋节、国庆节",
                     *           "working": true
                     *         }
                     *       ],
                     *       "source": "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
                     *       "state": "published",
                     *       "updated_at": "2026-11-02T01:00:00Z",
                     *       "version": 2,
                     *       "year": 2023
                     *     }
                     */
                    "application/json": components["schemas"]["YearOut"];
                };
            };
        };
    };
    publish_calendar_year: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": [
                 *         {
                 *           "day": "2027-01-01",
                 *           "name": "元旦",
                 *           "working": false
                 *         }
                 *       ],
                 *       "source": "国务院办公厅关于2027年部分节假日安排的通知"
                 *     }
                 */
                "application/json": components["schemas"]["YearIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "day": "2023-10-06",
                     *           "name": "中秋节、国庆节",
                     *           "working": false
                     *         },
                     *         {
                     *           "day": "2023-10-07",
                     *           "name": "中秋节、国庆节",
                     *           "working": true
                     *         }
                     *       ],
                     *       "source": "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
                     *       "state": "published",
                     *       "updated_at": "2026-11-02T01:00:00Z",
                     *       "version": 2,
                     *       "year": 2023
                     *     }
                     */
                    "application/json": components["schemas"]["YearOut"];
                };
            };
        };
    };
    list_channels: {
        parameters: {
            query?: {
                kind?: components["schemas"]["ChannelKind"][] | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ChannelOut_"];
                };
            };
        };
    };
    create_channel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "mini_program",
                 *       "is_online": false,
                 *       "kind": "service",
                 *       "name": "辽事通",
                 *       "name_en": "辽事通"
                 *     }
                 */
                "application/json": components["schemas"]["ChannelIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_online": false,
                     *       "kind": "service",
                     *       "name": "示例",
                     *       "name_en": "示例",
                     *       "phone": "示例",
                     *       "position": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "url": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelOut"];
                };
            };
        };
    };
    get_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_online": false,
                     *       "kind": "service",
                     *       "name": "示例",
                     *       "name_en": "示例",
                     *       "phone": "示例",
                     *       "position": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "url": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelOut"];
                };
            };
        };
    };
    change_channel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ChannelPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_online": false,
                     *       "kind": "service",
                     *       "name": "示例",
                     *       "name_en": "示例",
                     *       "phone": "示例",
                     *       "position": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "url": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelOut"];
                };
            };
        };
    };
    list_checklists: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ChecklistRow_"];
                };
            };
        };
    };
    publish_checklist: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document": "示例",
                 *       "issued_on": "2026-10-12",
                 *       "key": "2023-38",
                 *       "sections": [
                 *         {
                 *           "article": "示例",
                 *           "dimension": "coverage",
                 *           "heading": "示例",
                 *           "questions": [
                 *             {
                 *               "key": "flow.online_login",
                 *               "phrase": "示例",
                 *               "text": "示例",
                 *               "text_en": "示例"
                 *             }
                 *           ],
                 *           "text": "示例"
                 *         }
                 *       ],
                 *       "title": "示例",
                 *       "title_en": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["ChecklistIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "document": "示例",
                     *       "edition": 1,
                     *       "id": "示例",
                     *       "issued_on": "2026-10-12",
                     *       "key": "示例",
                     *       "questions": [],
                     *       "title": "示例",
                     *       "title_en": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["ChecklistOut"];
                };
            };
        };
    };
    get_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                checklist_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "document": "示例",
                     *       "edition": 1,
                     *       "id": "示例",
                     *       "issued_on": "2026-10-12",
                     *       "key": "示例",
                     *       "questions": [],
                     *       "title": "示例",
                     *       "title_en": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["ChecklistOut"];
                };
            };
        };
    };
    list_consultations: {
        parameters: {
            query?: {
                ticket_id?: string | null;
                state?: components["schemas"]["ConsultationState"][] | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ConsultationRow_"];
                };
            };
        };
    };
    call_consultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "obligations": [
                 *         {
                 *           "duty": "经核实，属本事项办理范围",
                 *           "organisation_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                 *         }
                 *       ],
                 *       "ticket_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "topic": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["ConsultationIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "concluded_at": "2026-10-12T01:30:00Z",
                     *       "conclusion": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "lead_organisation_id": "示例",
                     *       "lead_organisation_name": "示例",
                     *       "minutes": "示例",
                     *       "obligations": [],
                     *       "state": "open",
                     *       "ticket_id": "示例",
                     *       "ticket_number": "示例",
                     *       "topic": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    get_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "concluded_at": "2026-10-12T01:30:00Z",
                     *       "conclusion": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "lead_organisation_id": "示例",
                     *       "lead_organisation_name": "示例",
                     *       "minutes": "示例",
                     *       "obligations": [],
                     *       "state": "open",
                     *       "ticket_id": "示例",
                     *       "ticket_number": "示例",
                     *       "topic": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    answer_consultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__AnswerIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "concluded_at": "2026-10-12T01:30:00Z",
                     *       "conclusion": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "lead_organisation_id": "示例",
                     *       "lead_organisation_name": "示例",
                     *       "minutes": "示例",
                     *       "obligations": [],
                     *       "state": "open",
                     *       "ticket_id": "示例",
                     *       "ticket_number": "示例",
                     *       "topic": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    conclude_consultation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                consultation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conclusion": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["ConclusionIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "concluded_at": "2026-10-12T01:30:00Z",
                     *       "conclusion": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "lead_organisation_id": "示例",
                     *       "lead_organisation_name": "示例",
                     *       "minutes": "示例",
                     *       "obligations": [],
                     *       "state": "open",
                     *       "ticket_id": "示例",
                     *       "ticket_number": "示例",
                     *       "topic": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultationDetail"];
                };
            };
        };
    };
    get_unit_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_later": false,
                     *       "client_captured_at": "2023-11-02T01:41:09Z",
                     *       "created_at": "2023-11-02T01:42:30Z",
                     *       "embedded_captured_at": "2023-11-02T01:41:07Z",
                     *       "file_name": "材料清单.jpg",
                     *       "finding_id": null,
                     *       "height": 4032,
                     *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "kind": "photo",
                     *       "media_type": "image/jpeg",
                     *       "organisation_id": null,
                     *       "original_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "original_size": 3145728,
                     *       "pages": null,
                     *       "reason": "",
                     *       "reencoded": true,
                     *       "scan_state": "unscanned",
                     *       "step_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e11",
                     *       "stored_sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *       "stored_size": 2097152,
                     *       "walk_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10",
                     *       "width": 3024
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
        };
    };
    put_unit_evidence: {
        parameters: {
            query?: {
                /** @description Required, here or in the form. */
                kind?: components["schemas"]["FileKind"] | null;
                /** @description The file's own name. */
                file_name?: string | null;
                /** @description When it was taken, by the device's clock. */
                captured_at?: string | null;
                /** @description SHA-256 of the file as sent; what arrives is compared with it. */
                sha256?: string | null;
            };
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        /** @description 文件本身，或含文件的表单 · The file itself, or a form with it */
        requestBody: {
            content: {
                "application/pdf": string;
                "audio/amr": string;
                "audio/mp4": string;
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/wav": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "multipart/form-data": {
                    /**
                     * Captured At
                     * @description When it was taken, by the device's clock.
                     * @example 2023-11-02T09:41:07+08:00
                     */
                    captured_at?: string | null;
                    /** Format: binary */
                    file: string;
                    /**
                     * File Name
                     * @description The file's own name.
                     * @example 材料清单.jpg
                     */
                    file_name?: string | null;
                    /** @enum {string} */
                    kind: "photo" | "pdf" | "audio";
                    /**
                     * Sha256
                     * @description SHA-256 of the file as sent; what arrives is compared with it.
                     */
                    sha256?: string | null;
                };
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_later": false,
                     *       "client_captured_at": "2023-11-02T01:41:09Z",
                     *       "created_at": "2023-11-02T01:42:30Z",
                     *       "embedded_captured_at": "2023-11-02T01:41:07Z",
                     *       "file_name": "材料清单.jpg",
                     *       "finding_id": null,
                     *       "height": 4032,
                     *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "kind": "photo",
                     *       "media_type": "image/jpeg",
                     *       "organisation_id": null,
                     *       "original_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "original_size": 3145728,
                     *       "pages": null,
                     *       "reason": "",
                     *       "reencoded": true,
                     *       "scan_state": "unscanned",
                     *       "step_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e11",
                     *       "stored_sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *       "stored_size": 2097152,
                     *       "walk_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10",
                     *       "width": 3024
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
        };
    };
    get_unit_evidence_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "audio/amr": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
        };
    };
    get_unit_evidence_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    list_exports: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ExportOut_"];
                };
            };
        };
    };
    get_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bom": false,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "format": "csv",
                     *       "id": "示例",
                     *       "job_id": "示例",
                     *       "rows": 1,
                     *       "sha256": "示例",
                     *       "size": 1,
                     *       "state": "queued",
                     *       "subject": "problems",
                     *       "version": 1,
                     *       "wanted": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ExportOut"];
                };
            };
        };
    };
    get_export_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/csv; charset=utf-8": string;
                };
            };
        };
    };
    list_findings: {
        parameters: {
            query?: {
                state?: components["schemas"]["FindingState"][] | null;
                kind?: components["schemas"]["FindingKind"][] | null;
                dimension?: components["schemas"]["Dimension"][] | null;
                severity?: components["schemas"]["FindingSeverity"][] | null;
                walk_id?: string | null;
                /** @description A moment with its offset. */
                updated_since?: string | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_FindingOut_"];
                };
            };
        };
    };
    get_finding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_noticed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "decided_at": "2026-10-12T01:30:00Z",
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dismissed_reason": "示例",
                     *       "guide_stage_id": "示例",
                     *       "id": "示例",
                     *       "kind": "problem",
                     *       "noticed_at": "2026-10-12T01:30:00Z",
                     *       "severity": "minor",
                     *       "state": "open",
                     *       "step_id": "示例",
                     *       "suggestion": "示例",
                     *       "ticket_id": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["FindingOut"];
                };
            };
        };
    };
    dismiss_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "误点"
                 *     }
                 */
                "application/json": components["schemas"]["DismissFinding"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_noticed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "decided_at": "2026-10-12T01:30:00Z",
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dismissed_reason": "示例",
                     *       "guide_stage_id": "示例",
                     *       "id": "示例",
                     *       "kind": "problem",
                     *       "noticed_at": "2026-10-12T01:30:00Z",
                     *       "severity": "minor",
                     *       "state": "open",
                     *       "step_id": "示例",
                     *       "suggestion": "示例",
                     *       "ticket_id": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["FindingOut"];
                };
            };
        };
    };
    get_annex_4: {
        parameters: {
            query: {
                programme_id: string;
                /** @description 只列本单位人员的走流程。Only walks by people of this unit. */
                organisation_id?: string | null;
                /** @description 也列出未发现问题的走流程。Also walks that found nothing. */
                include_clean?: boolean;
                format?: components["schemas"]["FormFormat"];
                unit?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    fill_annex_4: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programme_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                 *     }
                 */
                "application/json": components["schemas"]["Annex4In"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    preview_annex_4: {
        parameters: {
            query: {
                programme_id: string;
                /** @description 只列本单位人员的走流程。Only walks by people of this unit. */
                organisation_id?: string | null;
                /** @description 也列出未发现问题的走流程。Also walks that found nothing. */
                include_clean?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [],
                     *       "unit": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Annex4Preview"];
                };
            };
        };
    };
    get_guide_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "available_actions": [],
                     *       "basis": "示例",
                     *       "change_note": "示例",
                     *       "channels": [],
                     *       "complaint_phone": "示例",
                     *       "conditions": "示例",
                     *       "consultation_phone": "示例",
                     *       "digest": "示例",
                     *       "fee_basis": "示例",
                     *       "fee_charged": false,
                     *       "fee_standard": "示例",
                     *       "fully_online": false,
                     *       "guide_id": "示例",
                     *       "handling": "immediate",
                     *       "id": "示例",
                     *       "legal": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "materials": [],
                     *       "number": 1,
                     *       "online_payment": false,
                     *       "places": [],
                     *       "promised": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "published_at": "2026-10-12T01:30:00Z",
                     *       "result_name": "示例",
                     *       "stages": [],
                     *       "state": "draft",
                     *       "superseded_at": "2026-10-12T01:30:00Z",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "visit_reason": "示例",
                     *       "visits": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GuideVersionOut"];
                };
            };
        };
    };
    change_guide_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DraftPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "available_actions": [],
                     *       "basis": "示例",
                     *       "change_note": "示例",
                     *       "channels": [],
                     *       "complaint_phone": "示例",
                     *       "conditions": "示例",
                     *       "consultation_phone": "示例",
                     *       "digest": "示例",
                     *       "fee_basis": "示例",
                     *       "fee_charged": false,
                     *       "fee_standard": "示例",
                     *       "fully_online": false,
                     *       "guide_id": "示例",
                     *       "handling": "immediate",
                     *       "id": "示例",
                     *       "legal": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "materials": [],
                     *       "number": 1,
                     *       "online_payment": false,
                     *       "places": [],
                     *       "promised": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "published_at": "2026-10-12T01:30:00Z",
                     *       "result_name": "示例",
                     *       "stages": [],
                     *       "state": "draft",
                     *       "superseded_at": "2026-10-12T01:30:00Z",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "visit_reason": "示例",
                     *       "visits": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GuideVersionOut"];
                };
            };
        };
    };
    compare_guide_versions: {
        parameters: {
            query: {
                /** @description The version to compare with; the answer tells what changed since it. */
                with: string;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "after": {
                     *         "change_note": "示例",
                     *         "digest": "示例",
                     *         "guide_id": "示例",
                     *         "id": "示例",
                     *         "number": 1,
                     *         "published_at": "2026-10-12T01:30:00Z",
                     *         "state": "draft",
                     *         "superseded_at": "2026-10-12T01:30:00Z",
                     *         "title": "示例",
                     *         "updated_at": "2026-10-12T01:30:00Z",
                     *         "version": 1
                     *       },
                     *       "before": {
                     *         "change_note": "示例",
                     *         "digest": "示例",
                     *         "guide_id": "示例",
                     *         "id": "示例",
                     *         "number": 1,
                     *         "published_at": "2026-10-12T01:30:00Z",
                     *         "state": "draft",
                     *         "superseded_at": "2026-10-12T01:30:00Z",
                     *         "title": "示例",
                     *         "updated_at": "2026-10-12T01:30:00Z",
                     *         "version": 1
                     *       },
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["ComparisonOut"];
                };
            };
        };
    };
    discard_guide_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lint_guide_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "findings": [],
                     *       "publishable": false
                     *     }
                     */
                    "application/json": components["schemas"]["LintOut"];
                };
            };
        };
    };
    publish_guide_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "available_actions": [],
                     *       "basis": "示例",
                     *       "change_note": "示例",
                     *       "channels": [],
                     *       "complaint_phone": "示例",
                     *       "conditions": "示例",
                     *       "consultation_phone": "示例",
                     *       "digest": "示例",
                     *       "fee_basis": "示例",
                     *       "fee_charged": false,
                     *       "fee_standard": "示例",
                     *       "fully_online": false,
                     *       "guide_id": "示例",
                     *       "handling": "immediate",
                     *       "id": "示例",
                     *       "legal": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "materials": [],
                     *       "number": 1,
                     *       "online_payment": false,
                     *       "places": [],
                     *       "promised": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "published_at": "2026-10-12T01:30:00Z",
                     *       "result_name": "示例",
                     *       "stages": [],
                     *       "state": "draft",
                     *       "superseded_at": "2026-10-12T01:30:00Z",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "visit_reason": "示例",
                     *       "visits": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GuideVersionOut"];
                };
            };
        };
    };
    list_guides: {
        parameters: {
            query?: {
                matter_id?: string | null;
                bundle_id?: string | null;
                /** @description Repeat it for several boards. */
                board?: components["schemas"]["Board"][] | null;
                /** @description Code of a region; everything inside it is meant. */
                region?: string | null;
                organisation_id?: string | null;
                /** @description Part of the name, or the initials of its pinyin. */
                q?: string | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_GuideRow_"];
                };
            };
        };
    };
    create_guide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "handling": "immediate",
                 *         "promised": {
                 *           "amount": 0,
                 *           "unit": "working_days"
                 *         },
                 *         "title": "失业登记办事指南"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GuideIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "board": "employment",
                     *       "bundle_id": "示例",
                     *       "bundle_name": "示例",
                     *       "id": "示例",
                     *       "is_sample": false,
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "promised_amount": 1,
                     *       "promised_unit": "working_days",
                     *       "published_number": 1,
                     *       "published_version_id": "示例",
                     *       "region_id": "示例",
                     *       "region_name": "示例",
                     *       "source_note": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "versions": [],
                     *       "visits": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GuideOut"];
                };
            };
        };
    };
    get_guide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                guide_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "board": "employment",
                     *       "bundle_id": "示例",
                     *       "bundle_name": "示例",
                     *       "id": "示例",
                     *       "is_sample": false,
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "promised_amount": 1,
                     *       "promised_unit": "working_days",
                     *       "published_number": 1,
                     *       "published_version_id": "示例",
                     *       "region_id": "示例",
                     *       "region_name": "示例",
                     *       "source_note": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "versions": [],
                     *       "visits": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GuideOut"];
                };
            };
        };
    };
    list_guide_versions: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                guide_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_GuideVersionRow_"];
                };
            };
        };
    };
    open_guide_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                guide_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DraftIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "available_actions": [],
                     *       "basis": "示例",
                     *       "change_note": "示例",
                     *       "channels": [],
                     *       "complaint_phone": "示例",
                     *       "conditions": "示例",
                     *       "consultation_phone": "示例",
                     *       "digest": "示例",
                     *       "fee_basis": "示例",
                     *       "fee_charged": false,
                     *       "fee_standard": "示例",
                     *       "fully_online": false,
                     *       "guide_id": "示例",
                     *       "handling": "immediate",
                     *       "id": "示例",
                     *       "legal": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "materials": [],
                     *       "number": 1,
                     *       "online_payment": false,
                     *       "places": [],
                     *       "promised": {
                     *         "amount": 1,
                     *         "unit": "working_days"
                     *       },
                     *       "published_at": "2026-10-12T01:30:00Z",
                     *       "result_name": "示例",
                     *       "stages": [],
                     *       "state": "draft",
                     *       "superseded_at": "2026-10-12T01:30:00Z",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "visit_reason": "示例",
                     *       "visits": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GuideVersionOut"];
                };
            };
        };
    };
    list_import_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["KindsOut"];
                };
            };
        };
    };
    get_import_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ImportListed_"];
                };
            };
        };
    };
    upload_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    kind: "bundles" | "guides" | "matters" | "outlets" | "regions" | "tickets";
                    sheet?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "bad_rows": 1,
                     *       "batches": 1,
                     *       "changed": 1,
                     *       "checked_at": "2026-10-12T01:30:00Z",
                     *       "columns": [],
                     *       "committed_at": "2026-10-12T01:30:00Z",
                     *       "created": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "file_name": "示例",
                     *       "has_bad_rows_file": false,
                     *       "header_row": 1,
                     *       "id": "示例",
                     *       "is_running": false,
                     *       "job_id": "示例",
                     *       "kind": "示例",
                     *       "last_row": 1,
                     *       "missing": [],
                     *       "refused": 1,
                     *       "sha256": "示例",
                     *       "sheet": "示例",
                     *       "sheets": [],
                     *       "size": 1,
                     *       "skip_bad_rows": false,
                     *       "state": "uploaded",
                     *       "to_change": 1,
                     *       "to_create": 1,
                     *       "to_keep": 1,
                     *       "total_rows": 1,
                     *       "unchanged": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "warnings": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "bad_rows": 1,
                     *       "batches": 1,
                     *       "changed": 1,
                     *       "checked_at": "2026-10-12T01:30:00Z",
                     *       "columns": [],
                     *       "committed_at": "2026-10-12T01:30:00Z",
                     *       "created": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "file_name": "示例",
                     *       "has_bad_rows_file": false,
                     *       "header_row": 1,
                     *       "id": "示例",
                     *       "is_running": false,
                     *       "job_id": "示例",
                     *       "kind": "示例",
                     *       "last_row": 1,
                     *       "missing": [],
                     *       "refused": 1,
                     *       "sha256": "示例",
                     *       "sheet": "示例",
                     *       "sheets": [],
                     *       "size": 1,
                     *       "skip_bad_rows": false,
                     *       "state": "uploaded",
                     *       "to_change": 1,
                     *       "to_create": 1,
                     *       "to_keep": 1,
                     *       "total_rows": 1,
                     *       "unchanged": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "warnings": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
        };
    };
    get_import_bad_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    cancel_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "bad_rows": 1,
                     *       "batches": 1,
                     *       "changed": 1,
                     *       "checked_at": "2026-10-12T01:30:00Z",
                     *       "columns": [],
                     *       "committed_at": "2026-10-12T01:30:00Z",
                     *       "created": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "file_name": "示例",
                     *       "has_bad_rows_file": false,
                     *       "header_row": 1,
                     *       "id": "示例",
                     *       "is_running": false,
                     *       "job_id": "示例",
                     *       "kind": "示例",
                     *       "last_row": 1,
                     *       "missing": [],
                     *       "refused": 1,
                     *       "sha256": "示例",
                     *       "sheet": "示例",
                     *       "sheets": [],
                     *       "size": 1,
                     *       "skip_bad_rows": false,
                     *       "state": "uploaded",
                     *       "to_change": 1,
                     *       "to_create": 1,
                     *       "to_keep": 1,
                     *       "total_rows": 1,
                     *       "unchanged": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "warnings": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
        };
    };
    check_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CheckIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "bad_rows": 1,
                     *       "batches": 1,
                     *       "changed": 1,
                     *       "checked_at": "2026-10-12T01:30:00Z",
                     *       "columns": [],
                     *       "committed_at": "2026-10-12T01:30:00Z",
                     *       "created": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "file_name": "示例",
                     *       "has_bad_rows_file": false,
                     *       "header_row": 1,
                     *       "id": "示例",
                     *       "is_running": false,
                     *       "job_id": "示例",
                     *       "kind": "示例",
                     *       "last_row": 1,
                     *       "missing": [],
                     *       "refused": 1,
                     *       "sha256": "示例",
                     *       "sheet": "示例",
                     *       "sheets": [],
                     *       "size": 1,
                     *       "skip_bad_rows": false,
                     *       "state": "uploaded",
                     *       "to_change": 1,
                     *       "to_create": 1,
                     *       "to_keep": 1,
                     *       "total_rows": 1,
                     *       "unchanged": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "warnings": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
        };
    };
    commit_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CommitIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "bad_rows": 1,
                     *       "batches": 1,
                     *       "changed": 1,
                     *       "checked_at": "2026-10-12T01:30:00Z",
                     *       "columns": [],
                     *       "committed_at": "2026-10-12T01:30:00Z",
                     *       "created": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "file_name": "示例",
                     *       "has_bad_rows_file": false,
                     *       "header_row": 1,
                     *       "id": "示例",
                     *       "is_running": false,
                     *       "job_id": "示例",
                     *       "kind": "示例",
                     *       "last_row": 1,
                     *       "missing": [],
                     *       "refused": 1,
                     *       "sha256": "示例",
                     *       "sheet": "示例",
                     *       "sheets": [],
                     *       "size": 1,
                     *       "skip_bad_rows": false,
                     *       "state": "uploaded",
                     *       "to_change": 1,
                     *       "to_create": 1,
                     *       "to_keep": 1,
                     *       "total_rows": 1,
                     *       "unchanged": 1,
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "warnings": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
        };
    };
    list_import_faults: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_FaultOut_"];
                };
            };
        };
    };
    list_import_batches: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_BatchOut_"];
                };
            };
        };
    };
    get_import_samples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["SamplesOut"];
                };
            };
        };
    };
    get_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "error": null,
                     *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "kind": "import.commit",
                     *       "max_attempts": 5,
                     *       "note": "600 / 1521",
                     *       "progress": 0.4,
                     *       "result": null,
                     *       "run_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "state_label": "执行中",
                     *       "updated_at": "2026-10-12T01:30:02Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobOut"];
                };
            };
        };
    };
    list_demands: {
        parameters: {
            query?: {
                state?: components["schemas"]["TicketState"][];
                /** @description 只用于措施清单。Measures only. */
                measure_state?: components["schemas"]["MeasureState"][];
                unit_id?: string[];
                matter_id?: string[];
                dimension?: components["schemas"]["Dimension"][];
                board?: components["schemas"]["Board"][];
                region?: string | null;
                programme_id?: string | null;
                overdue?: boolean | null;
                q?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_TicketListRow_"];
                };
            };
        };
    };
    list_all_measures: {
        parameters: {
            query?: {
                state?: components["schemas"]["TicketState"][];
                /** @description 只用于措施清单。Measures only. */
                measure_state?: components["schemas"]["MeasureState"][];
                unit_id?: string[];
                matter_id?: string[];
                dimension?: components["schemas"]["Dimension"][];
                board?: components["schemas"]["Board"][];
                region?: string | null;
                programme_id?: string | null;
                overdue?: boolean | null;
                q?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_MeasureListRow_"];
                };
            };
        };
    };
    list_problems: {
        parameters: {
            query?: {
                state?: components["schemas"]["TicketState"][];
                /** @description 只用于措施清单。Measures only. */
                measure_state?: components["schemas"]["MeasureState"][];
                unit_id?: string[];
                matter_id?: string[];
                dimension?: components["schemas"]["Dimension"][];
                board?: components["schemas"]["Board"][];
                region?: string | null;
                programme_id?: string | null;
                overdue?: boolean | null;
                q?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_TicketListRow_"];
                };
            };
        };
    };
    export_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                name: components["schemas"]["ListName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "csv"
                 *     }
                 */
                "application/json": components["schemas"]["ListExportIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bom": false,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "failure": {},
                     *       "format": "csv",
                     *       "id": "示例",
                     *       "job_id": "示例",
                     *       "rows": 1,
                     *       "sha256": "示例",
                     *       "size": 1,
                     *       "state": "queued",
                     *       "subject": "problems",
                     *       "version": 1,
                     *       "wanted": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ExportOut"];
                };
            };
        };
    };
    list_matters: {
        parameters: {
            query?: {
                /** @description Repeat it for several boards. */
                board?: components["schemas"]["Board"][] | null;
                /** @description Matters with any of the flags. */
                flag?: components["schemas"]["MatterFlag"][] | null;
                /** @description Code of a region; everything inside it is meant. */
                region?: string | null;
                /** @description Part of the name, or the initials of its pinyin. */
                q?: string | null;
                /** @description A whole national or local code. */
                code?: string | null;
                sort?: "name" | "-updated_at";
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_MatterRow_"];
                };
            };
        };
    };
    create_matter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "board": "employment",
                 *       "name": "失业登记"
                 *     }
                 */
                "application/json": components["schemas"]["MatterIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_code": "示例",
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "board": "employment",
                     *       "bundle_lead": false,
                     *       "bundle_participant": false,
                     *       "bundles": [],
                     *       "cross_province": false,
                     *       "cross_region": false,
                     *       "fifteen_minute_circle": false,
                     *       "findings": [],
                     *       "fully_online": false,
                     *       "group_name": "示例",
                     *       "high_frequency": false,
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "kind_code": "示例",
                     *       "local_code": "示例",
                     *       "name": "示例",
                     *       "national_code": "示例",
                     *       "no_connections_guide": false,
                     *       "source_note": "示例",
                     *       "source_region_code": "示例",
                     *       "source_url": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MatterOut"];
                };
            };
        };
    };
    get_matter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                matter_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_code": "示例",
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "board": "employment",
                     *       "bundle_lead": false,
                     *       "bundle_participant": false,
                     *       "bundles": [],
                     *       "cross_province": false,
                     *       "cross_region": false,
                     *       "fifteen_minute_circle": false,
                     *       "findings": [],
                     *       "fully_online": false,
                     *       "group_name": "示例",
                     *       "high_frequency": false,
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "kind_code": "示例",
                     *       "local_code": "示例",
                     *       "name": "示例",
                     *       "national_code": "示例",
                     *       "no_connections_guide": false,
                     *       "source_note": "示例",
                     *       "source_region_code": "示例",
                     *       "source_url": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MatterOut"];
                };
            };
        };
    };
    change_matter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                matter_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["MatterPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authority_code": "示例",
                     *       "authority_credit_code": "示例",
                     *       "authority_name": "示例",
                     *       "board": "employment",
                     *       "bundle_lead": false,
                     *       "bundle_participant": false,
                     *       "bundles": [],
                     *       "cross_province": false,
                     *       "cross_region": false,
                     *       "fifteen_minute_circle": false,
                     *       "findings": [],
                     *       "fully_online": false,
                     *       "group_name": "示例",
                     *       "high_frequency": false,
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "kind_code": "示例",
                     *       "local_code": "示例",
                     *       "name": "示例",
                     *       "national_code": "示例",
                     *       "no_connections_guide": false,
                     *       "source_note": "示例",
                     *       "source_region_code": "示例",
                     *       "source_url": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MatterOut"];
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "permissions": [],
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    list_measures: {
        parameters: {
            query?: {
                ticket_id?: string | null;
                unit?: string | null;
                state?: components["schemas"]["MeasureState"][] | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_MeasureRow_"];
                };
            };
        };
    };
    plan_measure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticket_ids": [
                 *         "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                 *       ],
                 *       "title": "材料提交环节要求提供指南未列明的纸质证明"
                 *     }
                 */
                "application/json": components["schemas"]["MeasureIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancel_reason": "示例",
                     *       "description": "示例",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "evidence_ids": [],
                     *       "id": "示例",
                     *       "is_proven": false,
                     *       "is_systemic": false,
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "proof_document": "示例",
                     *       "result": "示例",
                     *       "state": "planned",
                     *       "tickets": [],
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
        };
    };
    get_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                measure_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancel_reason": "示例",
                     *       "description": "示例",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "evidence_ids": [],
                     *       "id": "示例",
                     *       "is_proven": false,
                     *       "is_systemic": false,
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "proof_document": "示例",
                     *       "result": "示例",
                     *       "state": "planned",
                     *       "tickets": [],
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
        };
    };
    change_measure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                measure_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["MeasurePatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancel_reason": "示例",
                     *       "description": "示例",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "evidence_ids": [],
                     *       "id": "示例",
                     *       "is_proven": false,
                     *       "is_systemic": false,
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "proof_document": "示例",
                     *       "result": "示例",
                     *       "state": "planned",
                     *       "tickets": [],
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
        };
    };
    cancel_measure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                measure_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancel_reason": "示例",
                     *       "description": "示例",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "evidence_ids": [],
                     *       "id": "示例",
                     *       "is_proven": false,
                     *       "is_systemic": false,
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "proof_document": "示例",
                     *       "result": "示例",
                     *       "state": "planned",
                     *       "tickets": [],
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
        };
    };
    complete_measure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                measure_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["MeasureDoneIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancel_reason": "示例",
                     *       "description": "示例",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "evidence_ids": [],
                     *       "id": "示例",
                     *       "is_proven": false,
                     *       "is_systemic": false,
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "proof_document": "示例",
                     *       "result": "示例",
                     *       "state": "planned",
                     *       "tickets": [],
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
        };
    };
    serve_more_tickets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                measure_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ticket_ids": [
                 *         "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MeasureTicketsIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cancel_reason": "示例",
                     *       "description": "示例",
                     *       "done_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "evidence_ids": [],
                     *       "id": "示例",
                     *       "is_proven": false,
                     *       "is_systemic": false,
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "proof_document": "示例",
                     *       "result": "示例",
                     *       "state": "planned",
                     *       "tickets": [],
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureDetail"];
                };
            };
        };
    };
    list_my_reminders: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ReminderOut_"];
                };
            };
        };
    };
    list_views: {
        parameters: {
            query?: {
                /** @description Lists; repeat for OR. */
                place?: components["schemas"]["ViewPlace"][];
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_SavedView_"];
                };
            };
        };
    };
    save_view: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "我处超期的反馈单",
                 *       "place": "tickets",
                 *       "query": "state=rectifying&overdue=true"
                 *     }
                 */
                "application/json": components["schemas"]["ViewIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "name": "示例",
                     *       "place": "tickets",
                     *       "position": 1,
                     *       "query": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    remove_view: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                view_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_view: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                view_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ViewPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "name": "示例",
                     *       "place": "tickets",
                     *       "position": 1,
                     *       "query": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    list_organisations: {
        parameters: {
            query?: {
                /** @description Words to search for; two Chinese characters are enough. */
                q?: string | null;
                /** @description Kinds. */
                kind?: components["schemas"]["OrganisationKind"][];
                /** @description Units above; repeat for OR. */
                parent_id?: string[];
                /** @description Region codes; repeat for OR. */
                region_code?: string[];
                /** @description Only open or only closed units. */
                is_active?: boolean | null;
                /** @description Order. */
                sort?: "position" | "code";
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_Organisation_"];
                };
            };
        };
    };
    create_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "employment",
                 *       "kind": "department",
                 *       "name": "就业促进处"
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "kind": "department",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "position": 1,
                     *       "region_code": "示例",
                     *       "short_name": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    get_organisation_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationTree"];
                };
            };
        };
    };
    get_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "kind": "department",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "position": 1,
                     *       "region_code": "示例",
                     *       "short_name": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    change_organisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                organisation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["OrganisationPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "kind": "department",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "position": 1,
                     *       "region_code": "示例",
                     *       "short_name": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    list_outlets: {
        parameters: {
            query?: {
                channel?: string[] | null;
                kind?: components["schemas"]["OutletKind"][] | null;
                /** @description Code of a region; everything inside it is meant. */
                region?: string | null;
                /** @description Part of the name, or the initials of its pinyin. */
                q?: string | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_OutletOut_"];
                };
            };
        };
    };
    create_outlet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "kind": "hall",
                 *       "name": "沈阳市政务服务中心人社专区"
                 *     }
                 */
                "application/json": components["schemas"]["OutletIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "示例",
                     *       "channel_code": "示例",
                     *       "channel_id": "示例",
                     *       "channel_name": "示例",
                     *       "complaint_phone": "示例",
                     *       "consultation_phone": "示例",
                     *       "hours": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "kind": "hall",
                     *       "name": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "region_id": "示例",
                     *       "region_name": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "url": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OutletOut"];
                };
            };
        };
    };
    get_outlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                outlet_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "示例",
                     *       "channel_code": "示例",
                     *       "channel_id": "示例",
                     *       "channel_name": "示例",
                     *       "complaint_phone": "示例",
                     *       "consultation_phone": "示例",
                     *       "hours": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "kind": "hall",
                     *       "name": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "region_id": "示例",
                     *       "region_name": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "url": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OutletOut"];
                };
            };
        };
    };
    change_outlet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                outlet_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["OutletPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "示例",
                     *       "channel_code": "示例",
                     *       "channel_id": "示例",
                     *       "channel_name": "示例",
                     *       "complaint_phone": "示例",
                     *       "consultation_phone": "示例",
                     *       "hours": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "is_sample": false,
                     *       "kind": "hall",
                     *       "name": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "region_id": "示例",
                     *       "region_name": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "url": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OutletOut"];
                };
            };
        };
    };
    list_programmes: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ProgrammeRow_"];
                };
            };
        };
    };
    create_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "document_number": "辽人社办〔2023〕38号",
                 *       "ends_on": "2023-10-25",
                 *       "issued_on": "2023-10-25",
                 *       "issuing_organisation": "辽宁省人力资源和社会保障厅办公室",
                 *       "starts_on": "2023-10-25",
                 *       "theme": "走流程、强行风、提效能、促振兴",
                 *       "title": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["ProgrammeIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document_number": "示例",
                     *       "ends_on": "2026-10-12",
                     *       "id": "示例",
                     *       "issued_on": "2026-10-12",
                     *       "issuing_organisation": "示例",
                     *       "milestones": [],
                     *       "starts_on": "2026-10-12",
                     *       "theme": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProgrammeOut"];
                };
            };
        };
    };
    get_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document_number": "示例",
                     *       "ends_on": "2026-10-12",
                     *       "id": "示例",
                     *       "issued_on": "2026-10-12",
                     *       "issuing_organisation": "示例",
                     *       "milestones": [],
                     *       "starts_on": "2026-10-12",
                     *       "theme": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProgrammeOut"];
                };
            };
        };
    };
    change_programme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                programme_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ProgrammePatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document_number": "示例",
                     *       "ends_on": "2026-10-12",
                     *       "id": "示例",
                     *       "issued_on": "2026-10-12",
                     *       "issuing_organisation": "示例",
                     *       "milestones": [],
                     *       "starts_on": "2026-10-12",
                     *       "theme": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProgrammeOut"];
                };
            };
        };
    };
    list_regions: {
        parameters: {
            query?: {
                /** @description Code of a region whose direct children are wanted. */
                parent?: string | null;
                level?: components["schemas"]["RegionLevel"][] | null;
                /** @description Part of the name, or the initials of its pinyin. */
                q?: string | null;
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_RegionOut_"];
                };
            };
        };
    };
    create_region: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "210106000000",
                 *       "name": "铁西区"
                 *     }
                 */
                "application/json": components["schemas"]["RegionIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "full_name": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "level": "province",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RegionOut"];
                };
            };
        };
    };
    resolve_region: {
        parameters: {
            query: {
                /** @description A name as people say it, with or without its city. */
                name: string;
                /** @description Name or code of a region above, to narrow the name. */
                within?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "full_name": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "level": "province",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RegionOut"];
                };
            };
        };
    };
    get_region: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                region_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "full_name": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "level": "province",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RegionOut"];
                };
            };
        };
    };
    change_region: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                region_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RegionPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "示例",
                     *       "full_name": "示例",
                     *       "id": "示例",
                     *       "is_active": false,
                     *       "level": "province",
                     *       "name": "示例",
                     *       "parent_id": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RegionOut"];
                };
            };
        };
    };
    list_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "default": 15,
                     *           "description": "单张照片的最大体积。",
                     *           "description_en": "Largest photo, in MB.",
                     *           "group": "uploads",
                     *           "is_secret": false,
                     *           "is_set": true,
                     *           "name": "TONGXING_PHOTO_MEGABYTES",
                     *           "origin": "default",
                     *           "unit": "megabytes",
                     *           "value": 15
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsOut"];
                };
            };
        };
    };
    list_tickets: {
        parameters: {
            query?: {
                state?: components["schemas"]["TicketState"][] | null;
                kind?: components["schemas"]["TicketKind"][] | null;
                unit?: string[] | null;
                matter_id?: string[] | null;
                dimension?: components["schemas"]["Dimension"][] | null;
                board?: components["schemas"]["Board"][] | null;
                region?: string | null;
                programme_id?: string | null;
                overdue?: boolean | null;
                /** @description Only what one found oneself. */
                mine?: boolean;
                /** @description A moment with its offset. */
                updated_since?: string | null;
                /** @description Words to search for; two Chinese characters are enough. */
                q?: string | null;
                sort?: components["schemas"]["TicketSort"];
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_TicketRow_"];
                };
            };
        };
    };
    submit_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["TicketIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    get_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    edit_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["TicketPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    accept_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    annul_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    appeal_against_refusal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    list_ticket_comments: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_CommentRow_"];
                };
            };
        };
    };
    comment_on_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["CommentIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "audience": "everyone",
                     *       "author": "示例",
                     *       "author_kind": "named",
                     *       "body": "示例",
                     *       "id": "示例",
                     *       "written_at": "2026-10-12T01:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CommentRow"];
                };
            };
        };
    };
    get_ticket_deadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "explanation": {
                     *         "extensions": [],
                     *         "holidays": [],
                     *         "make_up_days": [],
                     *         "pauses": [],
                     *         "provisional_years": [],
                     *         "text": "示例",
                     *         "text_en": "示例",
                     *         "weekend_days": 1,
                     *         "working_days": 1
                     *       },
                     *       "extensions": [],
                     *       "extensions_left": 1,
                     *       "number": "示例",
                     *       "overdue": false,
                     *       "preset": "immediate",
                     *       "preset_label": "示例",
                     *       "provisional": false,
                     *       "round": 1,
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "stopped_at": "2026-10-12T01:30:00Z",
                     *       "ticket_id": "示例",
                     *       "version": 1,
                     *       "working_days_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineOut"];
                };
            };
        };
    };
    decline_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    dispatch_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                 *     }
                 */
                "application/json": components["schemas"]["DispatchIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    draw_substitute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    evaluate_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "very_satisfied"
                 *     }
                 */
                "application/json": components["schemas"]["EvaluationIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    list_ticket_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_TicketFile_"];
                };
            };
        };
    };
    get_ticket_evidence_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "audio/amr": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
        };
    };
    get_ticket_evidence_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    sign_exemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围",
                 *       "rule": "fixer_is_finder",
                 *       "user_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f"
                 *     }
                 */
                "application/json": components["schemas"]["ExemptionIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    request_ticket_extension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "需与省大数据局联调接口",
                 *       "working_days": 5
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "explanation": {
                     *         "extensions": [],
                     *         "holidays": [],
                     *         "make_up_days": [],
                     *         "pauses": [],
                     *         "provisional_years": [],
                     *         "text": "示例",
                     *         "text_en": "示例",
                     *         "weekend_days": 1,
                     *         "working_days": 1
                     *       },
                     *       "extensions": [],
                     *       "extensions_left": 1,
                     *       "number": "示例",
                     *       "overdue": false,
                     *       "preset": "immediate",
                     *       "preset_label": "示例",
                     *       "provisional": false,
                     *       "round": 1,
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "stopped_at": "2026-10-12T01:30:00Z",
                     *       "ticket_id": "示例",
                     *       "version": 1,
                     *       "working_days_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineOut"];
                };
            };
        };
    };
    approve_ticket_extension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
                /** @description A UUID in lower case. */
                extension_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ApprovalIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "explanation": {
                     *         "extensions": [],
                     *         "holidays": [],
                     *         "make_up_days": [],
                     *         "pauses": [],
                     *         "provisional_years": [],
                     *         "text": "示例",
                     *         "text_en": "示例",
                     *         "weekend_days": 1,
                     *         "working_days": 1
                     *       },
                     *       "extensions": [],
                     *       "extensions_left": 1,
                     *       "number": "示例",
                     *       "overdue": false,
                     *       "preset": "immediate",
                     *       "preset_label": "示例",
                     *       "provisional": false,
                     *       "round": 1,
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "stopped_at": "2026-10-12T01:30:00Z",
                     *       "ticket_id": "示例",
                     *       "version": 1,
                     *       "working_days_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineOut"];
                };
            };
        };
    };
    refuse_ticket_extension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
                /** @description A UUID in lower case. */
                extension_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "可在原期限内办结"
                 *     }
                 */
                "application/json": components["schemas"]["RefusalIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "explanation": {
                     *         "extensions": [],
                     *         "holidays": [],
                     *         "make_up_days": [],
                     *         "pauses": [],
                     *         "provisional_years": [],
                     *         "text": "示例",
                     *         "text_en": "示例",
                     *         "weekend_days": 1,
                     *         "working_days": 1
                     *       },
                     *       "extensions": [],
                     *       "extensions_left": 1,
                     *       "number": "示例",
                     *       "overdue": false,
                     *       "preset": "immediate",
                     *       "preset_label": "示例",
                     *       "provisional": false,
                     *       "round": 1,
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "stopped_at": "2026-10-12T01:30:00Z",
                     *       "ticket_id": "示例",
                     *       "version": 1,
                     *       "working_days_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineOut"];
                };
            };
        };
    };
    get_ticket_facts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evaluations": [],
                     *       "exemptions": [],
                     *       "objections": [],
                     *       "reviews": [],
                     *       "urges": []
                     *     }
                     */
                    "application/json": components["schemas"]["FactsRow"];
                };
            };
        };
    };
    reveal_finder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "填报附件4"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__PurposeIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "示例",
                     *       "organisation_name": "示例",
                     *       "position": "示例",
                     *       "ticket_id": "示例",
                     *       "user_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["FinderRow"];
                };
            };
        };
    };
    make_ticket_long_term: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "示例",
                 *       "review_dates": [
                 *         "2024-03-01"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LongTermIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    merge_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into_ticket_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["MergeIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    object_to_dispatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    overrule_objection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    pause_ticket_clock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "等待联席会商结论",
                 *       "reason": "consultation"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__clock__schemas__PauseIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "explanation": {
                     *         "extensions": [],
                     *         "holidays": [],
                     *         "make_up_days": [],
                     *         "pauses": [],
                     *         "provisional_years": [],
                     *         "text": "示例",
                     *         "text_en": "示例",
                     *         "weekend_days": 1,
                     *         "working_days": 1
                     *       },
                     *       "extensions": [],
                     *       "extensions_left": 1,
                     *       "number": "示例",
                     *       "overdue": false,
                     *       "preset": "immediate",
                     *       "preset_label": "示例",
                     *       "provisional": false,
                     *       "round": 1,
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "stopped_at": "2026-10-12T01:30:00Z",
                     *       "ticket_id": "示例",
                     *       "version": 1,
                     *       "working_days_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineOut"];
                };
            };
        };
    };
    report_rectified: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["RectifiedIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    redispatch_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisation_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["RedispatchIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    list_ticket_reminders: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_ReminderOut_"];
                };
            };
        };
    };
    reopen_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["TermIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    resume_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["TermIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    resume_ticket_clock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available_actions": [],
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "explanation": {
                     *         "extensions": [],
                     *         "holidays": [],
                     *         "make_up_days": [],
                     *         "pauses": [],
                     *         "provisional_years": [],
                     *         "text": "示例",
                     *         "text_en": "示例",
                     *         "weekend_days": 1,
                     *         "working_days": 1
                     *       },
                     *       "extensions": [],
                     *       "extensions_left": 1,
                     *       "number": "示例",
                     *       "overdue": false,
                     *       "preset": "immediate",
                     *       "preset_label": "示例",
                     *       "provisional": false,
                     *       "round": 1,
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "running",
                     *       "stopped_at": "2026-10-12T01:30:00Z",
                     *       "ticket_id": "示例",
                     *       "version": 1,
                     *       "working_days_left": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeadlineOut"];
                };
            };
        };
    };
    review_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    send_ticket_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    sign_ticket_off: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SignatureIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    get_ticket_timeline: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_TimelineRow_"];
                };
            };
        };
    };
    uphold_objection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    urge_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "remind",
                 *       "note": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["UrgeIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    withdraw_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                ticket_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "经核实，属本事项办理范围"
                 *     }
                 */
                "application/json": components["schemas"]["app__tickets__schemas__requests__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted_at": "2026-10-12T01:30:00Z",
                     *       "available_actions": [],
                     *       "board": "employment",
                     *       "bounces": 1,
                     *       "bundle_id": "示例",
                     *       "clock_started_at": "2026-10-12T01:30:00Z",
                     *       "closed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "deadline_preset": "immediate",
                     *       "deadline_provisional": false,
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dispatched_at": "2026-10-12T01:30:00Z",
                     *       "due_at": "2026-10-12T01:30:00Z",
                     *       "due_on": "2026-10-12",
                     *       "finder": "示例",
                     *       "finding_id": "示例",
                     *       "first_organisation_id": "示例",
                     *       "id": "示例",
                     *       "is_finder": false,
                     *       "kind": "problem",
                     *       "matter_id": "示例",
                     *       "matter_name": "示例",
                     *       "merged_into_id": "示例",
                     *       "number": "示例",
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "origin": "walk",
                     *       "overdue": false,
                     *       "paused_at": "2026-10-12T01:30:00Z",
                     *       "plan": "示例",
                     *       "programme_id": "示例",
                     *       "proven_measures": 1,
                     *       "rectified_at": "2026-10-12T01:30:00Z",
                     *       "recurrences": 1,
                     *       "region_code": "示例",
                     *       "result": "示例",
                     *       "review_on": "2026-10-12",
                     *       "rounds": 1,
                     *       "satisfaction": "very_satisfied",
                     *       "severity": "minor",
                     *       "state": "submitted",
                     *       "state_reason": "示例",
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "substitute_drawn": false,
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "urges": 1,
                     *       "verified_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /** @description Words to search for; two Chinese characters are enough. */
                q?: string | null;
                /** @description Units; repeat for OR. */
                organisation_id?: string[];
                /** @description Roles. */
                role?: components["schemas"]["Role"][];
                /** @description States. */
                status?: components["schemas"]["UserStatus"][];
                /** @description Order. */
                sort?: "username" | "-created_at";
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_UserSummary_"];
                };
            };
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "display_name": "张三",
                 *       "username": "zhangsan"
                 *     }
                 */
                "application/json": components["schemas"]["UserIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "initial_password": "示例",
                     *       "user": {
                     *         "created_at": "2026-10-12T01:30:00Z",
                     *         "display_name": "示例",
                     *         "id": "示例",
                     *         "is_locked": false,
                     *         "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *         "must_change_password": false,
                     *         "organisation_id": "示例",
                     *         "organisation_name": "示例",
                     *         "phone_masked": "示例",
                     *         "position": "示例",
                     *         "role_grants": [],
                     *         "roles": [],
                     *         "second_factor_enrolled": false,
                     *         "status": "active",
                     *         "updated_at": "2026-10-12T01:30:00Z",
                     *         "username": "示例",
                     *         "version": 1
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserWithSecret"];
                };
            };
        };
    };
    get_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
        };
    };
    change_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
        };
    };
    disable_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "岗位调整"
                 *     }
                 */
                "application/json": components["schemas"]["app__identity__schemas__ReasonIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
        };
    };
    enable_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
        };
    };
    end_sessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_phone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "岗位调整"
                 *     }
                 */
                "application/json": components["schemas"]["app__identity__schemas__PurposeIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "13800001234"
                     *     }
                     */
                    "application/json": components["schemas"]["PlainPhone"];
                };
            };
        };
    };
    reset_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "initial_password": "示例",
                     *       "user": {
                     *         "created_at": "2026-10-12T01:30:00Z",
                     *         "display_name": "示例",
                     *         "id": "示例",
                     *         "is_locked": false,
                     *         "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *         "must_change_password": false,
                     *         "organisation_id": "示例",
                     *         "organisation_name": "示例",
                     *         "phone_masked": "示例",
                     *         "position": "示例",
                     *         "role_grants": [],
                     *         "roles": [],
                     *         "second_factor_enrolled": false,
                     *         "status": "active",
                     *         "updated_at": "2026-10-12T01:30:00Z",
                     *         "username": "示例",
                     *         "version": 1
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserWithSecret"];
                };
            };
        };
    };
    reset_second_factor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
        };
    };
    assign_roles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         "walker",
                 *         "liaison"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RolesIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "display_name": "示例",
                     *       "id": "示例",
                     *       "is_locked": false,
                     *       "last_signed_in_at": "2026-10-12T01:30:00Z",
                     *       "must_change_password": false,
                     *       "organisation_id": "示例",
                     *       "organisation_name": "示例",
                     *       "phone_masked": "示例",
                     *       "position": "示例",
                     *       "role_grants": [],
                     *       "roles": [],
                     *       "second_factor_enrolled": false,
                     *       "status": "active",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "username": "示例",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserDetail"];
                };
            };
        };
    };
    list_user_sessions: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_UserSession_"];
                };
            };
        };
    };
    end_user_session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
                /** @description A UUID in lower case. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unlock_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_walks: {
        parameters: {
            query?: {
                state?: components["schemas"]["WalkState"][] | null;
                mode?: components["schemas"]["Mode"][] | null;
                matter_id?: string | null;
                bundle_id?: string | null;
                programme_id?: string | null;
                /** @description Only one's own walks. */
                walker?: "me" | null;
                rewalk_of_ticket_id?: string | null;
                /** @description A moment with its offset. */
                updated_since?: string | null;
                /** @description Words to search for; two Chinese characters are enough. */
                q?: string | null;
                sort?: "-created_at" | "created_at" | "-updated_at" | "updated_at";
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_WalkRow_"];
                };
            };
        };
    };
    plan_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "mode": "in_person"
                 *     }
                 */
                "application/json": components["schemas"]["PlanWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    get_walk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    accept_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AcceptWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    amend_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "reason": "误点",
                 *       "subject": "walk"
                 *     }
                 */
                "application/json": components["schemas"]["AmendWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": {},
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "id": "示例",
                     *       "reason": "示例",
                     *       "statement": "示例",
                     *       "subject": "walk",
                     *       "subject_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["AmendmentOut"];
                };
            };
        };
    };
    record_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                question_key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "yes"
                 *     }
                 */
                "application/json": components["schemas"]["app__walks__schemas__requests__AnswerIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dimension": "coverage",
                     *       "id": "示例",
                     *       "note": "示例",
                     *       "question_key": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "value": "yes",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerOut"];
                };
            };
        };
    };
    endorse_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["EndorseWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    list_evidence: {
        parameters: {
            query?: {
                /** @description `next` or `prev` of a page; leave it out for the first page. */
                cursor?: string | null;
                /** @description Rows on a page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": "示例",
                     *       "prev": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing_EvidenceOut_"];
                };
            };
        };
    };
    get_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_later": false,
                     *       "client_captured_at": "2023-11-02T01:41:09Z",
                     *       "created_at": "2023-11-02T01:42:30Z",
                     *       "embedded_captured_at": "2023-11-02T01:41:07Z",
                     *       "file_name": "材料清单.jpg",
                     *       "finding_id": null,
                     *       "height": 4032,
                     *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "kind": "photo",
                     *       "media_type": "image/jpeg",
                     *       "organisation_id": null,
                     *       "original_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "original_size": 3145728,
                     *       "pages": null,
                     *       "reason": "",
                     *       "reencoded": true,
                     *       "scan_state": "unscanned",
                     *       "step_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e11",
                     *       "stored_sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *       "stored_size": 2097152,
                     *       "walk_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10",
                     *       "width": 3024
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
        };
    };
    put_evidence: {
        parameters: {
            query?: {
                /** @description Required, here or in the form. */
                kind?: components["schemas"]["FileKind"] | null;
                /** @description The file's own name. */
                file_name?: string | null;
                /** @description When it was taken, by the device's clock. */
                captured_at?: string | null;
                /** @description SHA-256 of the file as sent; what arrives is compared with it. */
                sha256?: string | null;
                /** @description The step it belongs to. */
                step_id?: string | null;
                /** @description The finding it proves. */
                finding_id?: string | null;
                /** @description Required once the walk is locked. */
                reason?: string;
            };
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        /** @description 文件本身，或含文件的表单 · The file itself, or a form with it */
        requestBody: {
            content: {
                "application/pdf": string;
                "audio/amr": string;
                "audio/mp4": string;
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/wav": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "multipart/form-data": {
                    /**
                     * Captured At
                     * @description When it was taken, by the device's clock.
                     * @example 2023-11-02T09:41:07+08:00
                     */
                    captured_at?: string | null;
                    /** Format: binary */
                    file: string;
                    /**
                     * File Name
                     * @description The file's own name.
                     * @example 材料清单.jpg
                     */
                    file_name?: string | null;
                    /**
                     * Finding Id
                     * @description The finding it proves.
                     */
                    finding_id?: string | null;
                    /** @enum {string} */
                    kind: "photo" | "pdf" | "audio";
                    /**
                     * Reason
                     * @description Required once the walk is locked.
                     * @default
                     * @example 离线补传
                     */
                    reason?: string;
                    /**
                     * Sha256
                     * @description SHA-256 of the file as sent; what arrives is compared with it.
                     */
                    sha256?: string | null;
                    /**
                     * Step Id
                     * @description The step it belongs to.
                     */
                    step_id?: string | null;
                };
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added_later": false,
                     *       "client_captured_at": "2023-11-02T01:41:09Z",
                     *       "created_at": "2023-11-02T01:42:30Z",
                     *       "embedded_captured_at": "2023-11-02T01:41:07Z",
                     *       "file_name": "材料清单.jpg",
                     *       "finding_id": null,
                     *       "height": 4032,
                     *       "id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                     *       "kind": "photo",
                     *       "media_type": "image/jpeg",
                     *       "organisation_id": null,
                     *       "original_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "original_size": 3145728,
                     *       "pages": null,
                     *       "reason": "",
                     *       "reencoded": true,
                     *       "scan_state": "unscanned",
                     *       "step_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e11",
                     *       "stored_sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                     *       "stored_size": 2097152,
                     *       "walk_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e10",
                     *       "width": 3024
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
        };
    };
    get_evidence_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "audio/amr": string;
                    "audio/mp4": string;
                    "audio/mpeg": string;
                    "audio/ogg": string;
                    "audio/wav": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
        };
    };
    get_evidence_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                /** @description A UUID in lower case. */
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
        };
    };
    record_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                /** @description A UUID in lower case. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dimension": "coverage",
                 *       "kind": "problem",
                 *       "title": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["FindingIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_noticed_at": "2026-10-12T01:30:00Z",
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "decided_at": "2026-10-12T01:30:00Z",
                     *       "description": "示例",
                     *       "dimension": "coverage",
                     *       "dismissed_reason": "示例",
                     *       "guide_stage_id": "示例",
                     *       "id": "示例",
                     *       "kind": "problem",
                     *       "noticed_at": "2026-10-12T01:30:00Z",
                     *       "severity": "minor",
                     *       "state": "open",
                     *       "step_id": "示例",
                     *       "suggestion": "示例",
                     *       "ticket_id": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walk_id": "示例"
                     *     }
                     */
                    "application/json": components["schemas"]["FindingOut"];
                };
            };
        };
    };
    record_mode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "in_person"
                 *     }
                 */
                "application/json": components["schemas"]["InPersonRecord"] | components["schemas"]["AccompanyRecord"] | components["schemas"]["CrossRegionRecord"] | components["schemas"]["SuperviseRecord"] | components["schemas"]["EnforcementRecord"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content": {},
                     *       "mode": "in_person",
                     *       "updated_at": "2026-10-12T01:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ModeRecordOut"];
                };
            };
        };
    };
    replan_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel_id": "0198c0de-7a2b-7c3d-8e4f-5a6b7c8d9e0f",
                 *       "mode": "in_person"
                 *     }
                 */
                "application/json": components["schemas"]["PlanFields"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    resubmit_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["ResubmitWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    return_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["ReturnWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    start_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_time": "2023-10-16T09:00:00+08:00",
                 *       "started_at": "2023-10-16T09:00:00+08:00"
                 *     }
                 */
                "application/json": components["schemas"]["StartWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    record_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
                /** @description A UUID in lower case. */
                step_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "登录",
                 *       "position": 1,
                 *       "started_at": "2023-10-16T09:00:00+08:00"
                 *     }
                 */
                "application/json": components["schemas"]["StepIn"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channel_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "discarded": false,
                     *       "elapsed_ms": 1,
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "fee_fen": 1,
                     *       "fee_note": "示例",
                     *       "guide_stage_id": "示例",
                     *       "id": "示例",
                     *       "materials": [],
                     *       "name": "示例",
                     *       "note": "示例",
                     *       "outcome": "done",
                     *       "outlet_id": "示例",
                     *       "pauses": [],
                     *       "position": 1,
                     *       "received_at": "2026-10-12T01:30:00Z",
                     *       "staff_conduct": "exemplary",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "time_flags": [],
                     *       "version": 1,
                     *       "visit_number": 1,
                     *       "waiting_seconds": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StepOut"];
                };
            };
        };
    };
    submit_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_at": "2023-10-16T09:00:00+08:00",
                 *       "summary": "示例"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
    sync_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SyncWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "示例",
                     *       "results": [],
                     *       "state": "planned",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SyncOut"];
                };
            };
        };
    };
    withdraw_walk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read, for example `"3"`; required on every change. */
                "if-match"?: string | null;
                /** @description Any text of up to 128 characters; the same key and body gets the same answer. */
                "Idempotency-Key"?: string | null;
            };
            path: {
                /** @description A UUID in lower case. */
                walk_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "误点"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawWalk"];
            };
        };
        responses: {
            /** @description 成功 · Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "abandoned_reason": "示例",
                     *       "acted_identity": "enterprise",
                     *       "amendments": [],
                     *       "announced": false,
                     *       "answers": [],
                     *       "available_actions": [],
                     *       "bundle_id": "示例",
                     *       "case_kind": "real",
                     *       "channel_id": "示例",
                     *       "checklist_id": "示例",
                     *       "client_ended_at": "2026-10-12T01:30:00Z",
                     *       "client_started_at": "2026-10-12T01:30:00Z",
                     *       "clock_is_off": false,
                     *       "clock_offset_ms": 1,
                     *       "created_at": "2026-10-12T01:30:00Z",
                     *       "ended_at": "2026-10-12T01:30:00Z",
                     *       "endorsed_at": "2026-10-12T01:30:00Z",
                     *       "findings": [],
                     *       "guide_version_id": "示例",
                     *       "id": "示例",
                     *       "linked_ticket_ids": [],
                     *       "matter_id": "示例",
                     *       "mode": "in_person",
                     *       "mode_record": {},
                     *       "number": "示例",
                     *       "outlet_id": "示例",
                     *       "persona": "none",
                     *       "planned_for": "2026-10-12",
                     *       "programme_id": "示例",
                     *       "pseudonym": "示例",
                     *       "question_answers": [],
                     *       "questions": [],
                     *       "reviews": [],
                     *       "rewalk_of_ticket_id": "示例",
                     *       "round": 1,
                     *       "start_received_at": "2026-10-12T01:30:00Z",
                     *       "started_at": "2026-10-12T01:30:00Z",
                     *       "state": "planned",
                     *       "steps": [],
                     *       "submitted_at": "2026-10-12T01:30:00Z",
                     *       "summary": "示例",
                     *       "title": "示例",
                     *       "updated_at": "2026-10-12T01:30:00Z",
                     *       "version": 1,
                     *       "walker": {
                     *         "id": "示例",
                     *         "name": "示例",
                     *         "sealed": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WalkOut"];
                };
            };
        };
    };
}
