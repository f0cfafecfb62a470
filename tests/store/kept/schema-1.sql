--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: stemma_kept_1; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA stemma_kept_1;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: aliases; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.aliases (
    seq integer NOT NULL,
    ruling text NOT NULL
);


--
-- Name: claims; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.claims (
    id text NOT NULL,
    report_id text NOT NULL,
    "position" integer NOT NULL,
    claim text NOT NULL,
    question text,
    tokens text
);


--
-- Name: judgements; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.judgements (
    seq integer NOT NULL,
    about text NOT NULL,
    judgement text NOT NULL
);


--
-- Name: log; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.log (
    seq integer NOT NULL,
    at text NOT NULL,
    made_by text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    digest text NOT NULL,
    hash text NOT NULL
);


--
-- Name: meta; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.meta (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: originals; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.originals (
    sha256 text NOT NULL,
    bytes bytea NOT NULL,
    size integer NOT NULL,
    media_type text NOT NULL,
    name text NOT NULL,
    taken_at text NOT NULL,
    taken_by text NOT NULL
);


--
-- Name: origins; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.origins (
    id text NOT NULL,
    origin text NOT NULL
);


--
-- Name: questions; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.questions (
    id text NOT NULL,
    question text NOT NULL
);


--
-- Name: relations; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.relations (
    id text NOT NULL,
    question_id text,
    from_id text NOT NULL,
    to_id text NOT NULL,
    relation text NOT NULL
);


--
-- Name: reports; Type: TABLE; Schema: stemma_kept_1; Owner: -
--

CREATE TABLE stemma_kept_1.reports (
    id text NOT NULL,
    given_id text,
    sha256 text NOT NULL,
    "position" integer NOT NULL,
    report text NOT NULL,
    reader text NOT NULL
);


--
-- Data for Name: aliases; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.aliases VALUES (1, '{"a":"Upland Guard","b":"Hill Guard","same":true,"reason":"renamed in 2020","by":"keeper","at":"2024-02-16T10:05:00Z"}');


--
-- Data for Name: claims; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.claims VALUES ('c-d5a49aee2dcb72a4', 'r-49f304d9edd29ea3', 0, '{"id":"c-d5a49aee2dcb72a4","report":"r-49f304d9edd29ea3","spans":[{"start":42,"end":100}],"chain":[{"name":"Daily Lamp","spans":[],"basis":"stated"},{"name":"Harbour Relief Office","spans":[{"start":4,"end":25}],"basis":"stated"}],"kind":"event","grounds":{"value":"official-statement","basis":"stated","spans":[{"start":0,"end":31}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"attack","basis":"stated","spans":[{"start":60,"end":66}],"rule":"events.en.verb.kill"},"who":[{"value":{"role":"victim","name":"63 civilians"},"basis":"stated","spans":[{"start":42,"end":54}],"rule":"claims.who.patient"}],"toll":{"value":{"low":63,"high":63,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":42,"end":44},{"start":45,"end":54}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":95,"end":100}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.where.named"},"wording":[],"notes":[],"rule":"claims.clause"}', NULL, NULL);
INSERT INTO stemma_kept_1.claims VALUES ('c-5fe7ecd7f9840255', 'r-49f304d9edd29ea3', 1, '{"id":"c-5fe7ecd7f9840255","report":"r-49f304d9edd29ea3","spans":[{"start":70,"end":100}],"chain":[{"name":"Daily Lamp","spans":[],"basis":"stated"},{"name":"Harbour Relief Office","spans":[{"start":4,"end":25}],"basis":"stated"}],"kind":"event","grounds":{"value":"official-statement","basis":"stated","spans":[{"start":0,"end":31}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"shelling","basis":"stated","spans":[{"start":74,"end":82}],"rule":"events.en.noun.shell"},"who":[{"value":{"role":"target","name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.who.patient"}],"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":95,"end":100}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":86,"end":91}],"rule":"claims.where.site"},"wording":[],"notes":[],"rule":"claims.nominal"}', NULL, NULL);
INSERT INTO stemma_kept_1.claims VALUES ('c-59eddd28530e5bc8', 'r-2a2f784219d41ce3', 0, '{"id":"c-59eddd28530e5bc8","report":"r-2a2f784219d41ce3","spans":[{"start":55,"end":97}],"chain":[{"name":"Evening Kite","spans":[],"basis":"stated"},{"name":"paper","spans":[{"start":38,"end":43}],"basis":"stated"}],"kind":"event","grounds":{"value":"document","basis":"stated","spans":[{"start":34,"end":43}],"rule":"claims.grounds.source"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"attack","basis":"stated","spans":[{"start":73,"end":79}],"rule":"events.en.verb.kill"},"who":[{"value":{"role":"victim","name":"63 civilians"},"basis":"stated","spans":[{"start":55,"end":67}],"rule":"claims.who.patient"}],"toll":{"value":{"low":63,"high":63,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":55,"end":57},{"start":58,"end":67}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":92,"end":97}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa","key":"geonames:299817","lat":36.92,"lon":34.89},"basis":"stated","spans":[{"start":83,"end":88}],"rule":"claims.where.place"},"wording":[],"notes":[],"rule":"claims.clause"}', NULL, NULL);
INSERT INTO stemma_kept_1.claims VALUES ('c-093ab4aa986f4d15', 'r-34facb5b8da6c83a', 0, '{"id":"c-093ab4aa986f4d15","report":"r-34facb5b8da6c83a","spans":[{"start":27,"end":85}],"chain":[{"name":"River Gazette","spans":[],"basis":"stated"},{"name":"Upland Guard","spans":[{"start":4,"end":16}],"basis":"stated"}],"kind":"event","grounds":{"value":"none","basis":"assumed","spans":[{"start":0,"end":16}],"rule":"claims.grounds.speaker-only"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"attack","basis":"stated","spans":[{"start":45,"end":51}],"rule":"events.en.verb.kill"},"who":[{"value":{"role":"victim","name":"12 civilians"},"basis":"stated","spans":[{"start":27,"end":39}],"rule":"claims.who.patient"}],"toll":{"value":{"low":12,"high":12,"of":"civilians","fate":"killed"},"basis":"stated","spans":[{"start":27,"end":29},{"start":30,"end":39}],"rule":"quantities.en.number"},"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":80,"end":85}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.where.named"},"wording":[],"notes":[],"rule":"claims.clause"}', NULL, NULL);
INSERT INTO stemma_kept_1.claims VALUES ('c-0e10a44e83fa4a52', 'r-34facb5b8da6c83a', 1, '{"id":"c-0e10a44e83fa4a52","report":"r-34facb5b8da6c83a","spans":[{"start":55,"end":85}],"chain":[{"name":"River Gazette","spans":[],"basis":"stated"},{"name":"Upland Guard","spans":[{"start":4,"end":16}],"basis":"stated"}],"kind":"event","grounds":{"value":"none","basis":"assumed","spans":[{"start":0,"end":16}],"rule":"claims.grounds.speaker-only"},"stance":"asserts","certainty":{"value":"certain","basis":"assumed","spans":[],"rule":"claims.certainty.plain"},"event":{"value":"shelling","basis":"stated","spans":[{"start":59,"end":67}],"rule":"events.en.noun.shell"},"who":[{"value":{"role":"target","name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.who.patient"}],"when":{"value":"2023-05-01","basis":"inferred","spans":[{"start":80,"end":85}],"rule":"times.en.month-day"},"where":{"value":{"name":"Tarsa"},"basis":"stated","spans":[{"start":71,"end":76}],"rule":"claims.where.site"},"wording":[],"notes":[],"rule":"claims.nominal"}', NULL, NULL);


--
-- Data for Name: judgements; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.judgements VALUES (1, 'c-d5a49aee2dcb72a4', '{"about":"c-d5a49aee2dcb72a4","verdict":"rejected","reason":"a misprint, as the paper said itself","by":"keeper","at":"2024-02-16T10:04:00Z","id":"j-6db4e20430fd4923"}');


--
-- Data for Name: log; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.log VALUES (1, '2024-02-16T10:00:00Z', 'keeper', 'create', '9d8a3453-c08e-426c-8227-1d3571925c19', '575810b0a76c321b75ae66ab42fb18825962f843074e2a12dc1158dcc3f579fa', 'cf3a96c199a5ae4bb4e09d3abec00527e6ea5d227ffe91954a05bf16191a83a9');
INSERT INTO stemma_kept_1.log VALUES (2, '2024-02-16T10:01:00Z', 'keeper', 'add', 'r-49f304d9edd29ea3', '781e77e8cc04f0c826503a16208e9e45650bbba10fe9996d0236dc88dd009d1f', 'bc7d361c4ad9894cfb44c2f39abf4ee6e2e6d3a1de72dd9bf606d628cd9f104f');
INSERT INTO stemma_kept_1.log VALUES (3, '2024-02-16T10:02:00Z', 'keeper', 'add', 'r-2a2f784219d41ce3', 'fee961afdca119411b82c925f4b195c0b84183a7ebed3c8212d5a537fe4d850e', '1d2bb11b7cf2be3d4abc69c1bdc930d4bac8d6df3e320e542da9c52351e3e6f5');
INSERT INTO stemma_kept_1.log VALUES (4, '2024-02-16T10:03:00Z', 'keeper', 'add', 'r-34facb5b8da6c83a', '0c9491fd90eadc1fa9d936ffef4adcb46b3463a9d12ff167e5569f83cfaf4683', '28ce2aa5464e85522cbd4196beec12eba95c0ca6375c9b7af590ee6eb7f9a991');
INSERT INTO stemma_kept_1.log VALUES (5, '2024-02-16T10:04:00Z', 'keeper', 'judge', 'j-6db4e20430fd4923', '7517d428c7b3c97e2ec4d385123d74ab3fffe54fe959e02944a3975491e80432', '6cf67486652d4005e8d8cbf33aa6cd532235734992c1318225bab164c6809b8e');
INSERT INTO stemma_kept_1.log VALUES (6, '2024-02-16T10:05:00Z', 'keeper', 'alias', '1', '7b76307354325adb7ac1800732a0fc98898bcbd0a415eebcc9ae394d1d8d4e62', 'd93ed6ff9cf1dea70046c4c28accc75c9cb5361983202409e583830919970435');
INSERT INTO stemma_kept_1.log VALUES (7, '2024-02-16T10:06:00Z', 'keeper', 'relate', '2 questions, 3 relations, 3 origins', '402c61791e37db6840bddc27281b54ab1e21ff158604401d28b71949966cfe82', '64727421738a1f9a3d9e90ad065b49d74d733210a9e1d578333d710dd773b727');


--
-- Data for Name: meta; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.meta VALUES ('schema', '1');
INSERT INTO stemma_kept_1.meta VALUES ('case', '9d8a3453-c08e-426c-8227-1d3571925c19');


--
-- Data for Name: originals; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.originals VALUES ('49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261', '\x54686520486172626f75722052656c696566204f6666696365202848524f292073616964207468617420363320636976696c69616e732077657265206b696c6c656420696e20746865207368656c6c696e67206f66205461727361206f6e204d617920312e', 101, 'text/plain', 'Daily Lamp.txt', '2024-02-16T10:01:00Z', 'keeper');
INSERT INTO stemma_kept_1.originals VALUES ('2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb', '\x436974696e672074686520486172626f75722052656c696566204f66666963652c207468652070617065722077726f7465207468617420363320636976696c69616e732077657265206b696c6c656420696e205461727361206f6e204d617920312e', 98, 'text/plain', 'Evening Kite.txt', '2024-02-16T10:02:00Z', 'keeper');
INSERT INTO stemma_kept_1.originals VALUES ('34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049', '\x5468652055706c616e642047756172642073616964207468617420313220636976696c69616e732077657265206b696c6c656420696e20746865207368656c6c696e67206f66205461727361206f6e204d617920312e', 86, 'text/plain', 'River Gazette.txt', '2024-02-16T10:03:00Z', 'keeper');


--
-- Data for Name: origins; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.origins VALUES ('o-36e72450d81c1d31', '{"id":"o-36e72450d81c1d31","name":"paper: document","claims":["c-59eddd28530e5bc8"],"because":[],"traced":true}');
INSERT INTO stemma_kept_1.origins VALUES ('o-5dd0323b18d28b7d', '{"id":"o-5dd0323b18d28b7d","name":"Upland Guard: statement","claims":["c-093ab4aa986f4d15","c-0e10a44e83fa4a52"],"because":[],"traced":true}');
INSERT INTO stemma_kept_1.origins VALUES ('o-e3fd145383930fc4', '{"id":"o-e3fd145383930fc4","name":"Harbour Relief Office: statement","claims":["c-5fe7ecd7f9840255","c-d5a49aee2dcb72a4"],"because":[],"traced":true}');


--
-- Data for Name: questions; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.questions VALUES ('q-ba750ab670f961d8', '{"id":"q-ba750ab670f961d8","asked":"count","text":"How many civilians were killed?","about":{"matter":"killed","people":"civilians","sides":"","origins":"3","unknownLineage":"0"},"claims":["c-093ab4aa986f4d15","c-59eddd28530e5bc8","c-d5a49aee2dcb72a4"],"range":{"low":12,"high":63}}');
INSERT INTO stemma_kept_1.questions VALUES ('q-9776fd48186b9048', '{"id":"q-9776fd48186b9048","asked":"happened","text":"What was shelled?","about":{"matter":"shelling","people":"","sides":"","origins":"2","unknownLineage":"0"},"claims":["c-0e10a44e83fa4a52","c-5fe7ecd7f9840255"]}');


--
-- Data for Name: relations; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.relations VALUES ('x-0bf4d80ff9bb5298', 'q-ba750ab670f961d8', 'c-093ab4aa986f4d15', 'c-59eddd28530e5bc8', '{"id":"x-0bf4d80ff9bb5298","kind":"contradicts","from":"c-093ab4aa986f4d15","to":"c-59eddd28530e5bc8","strength":0.6,"because":[{"text":"Two figures for the same people at about the same time that cannot both hold.","spans":[{"report":"r-34facb5b8da6c83a","span":{"start":27,"end":39}},{"report":"r-2a2f784219d41ce3","span":{"start":55,"end":67}}]}]}');
INSERT INTO stemma_kept_1.relations VALUES ('x-17b071692fca3ea6', 'q-ba750ab670f961d8', 'c-59eddd28530e5bc8', 'c-d5a49aee2dcb72a4', '{"id":"x-17b071692fca3ea6","kind":"corroborates","from":"c-59eddd28530e5bc8","to":"c-d5a49aee2dcb72a4","strength":0.5,"because":[{"text":"The same figure for the same people, through speakers that do not meet.","spans":[{"report":"r-2a2f784219d41ce3","span":{"start":55,"end":67}},{"report":"r-49f304d9edd29ea3","span":{"start":42,"end":54}}]}]}');
INSERT INTO stemma_kept_1.relations VALUES ('x-55b881cd4824688d', 'q-9776fd48186b9048', 'c-0e10a44e83fa4a52', 'c-5fe7ecd7f9840255', '{"id":"x-55b881cd4824688d","kind":"corroborates","from":"c-0e10a44e83fa4a52","to":"c-5fe7ecd7f9840255","strength":0.5,"because":[{"text":"Both say that it happened, through speakers that do not meet.","spans":[{"report":"r-34facb5b8da6c83a","span":{"start":55,"end":85}},{"report":"r-49f304d9edd29ea3","span":{"start":70,"end":100}}]}]}');


--
-- Data for Name: reports; Type: TABLE DATA; Schema: stemma_kept_1; Owner: -
--

INSERT INTO stemma_kept_1.reports VALUES ('r-49f304d9edd29ea3', 'Daily Lamp', '49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261', 1, '{"id":"r-49f304d9edd29ea3","text":"The Harbour Relief Office (HRO) said that 63 civilians were killed in the shelling of Tarsa on May 1.","language":"en","publisher":"Daily Lamp","published":"2023-05-02","blocks":[{"start":0,"end":101,"kind":"paragraph"}],"origin":{"name":"Daily Lamp.txt","mediaType":"text/plain","sha256":"49f304d9edd29ea3bede0d9133c8b0b77f223ab14a8b80fb562bfa24b1607261","bytes":101}}', '0.1.0');
INSERT INTO stemma_kept_1.reports VALUES ('r-2a2f784219d41ce3', 'Evening Kite', '2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb', 2, '{"id":"r-2a2f784219d41ce3","text":"Citing the Harbour Relief Office, the paper wrote that 63 civilians were killed in Tarsa on May 1.","language":"en","publisher":"Evening Kite","published":"2023-05-03","blocks":[{"start":0,"end":98,"kind":"paragraph"}],"origin":{"name":"Evening Kite.txt","mediaType":"text/plain","sha256":"2a2f784219d41ce336d3bc63278918b6dbb7317b5c258c8dbdb464f5334b45fb","bytes":98}}', '0.1.0');
INSERT INTO stemma_kept_1.reports VALUES ('r-34facb5b8da6c83a', 'River Gazette', '34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049', 3, '{"id":"r-34facb5b8da6c83a","text":"The Upland Guard said that 12 civilians were killed in the shelling of Tarsa on May 1.","language":"en","publisher":"River Gazette","published":"2023-05-04","blocks":[{"start":0,"end":86,"kind":"paragraph"}],"origin":{"name":"River Gazette.txt","mediaType":"text/plain","sha256":"34facb5b8da6c83a2ec3338c10c75e1c305e2873830d82d18c24884538204049","bytes":86}}', '0.1.0');


--
-- Name: aliases aliases_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.aliases
    ADD CONSTRAINT aliases_pkey PRIMARY KEY (seq);


--
-- Name: claims claims_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (id);


--
-- Name: judgements judgements_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.judgements
    ADD CONSTRAINT judgements_pkey PRIMARY KEY (seq);


--
-- Name: log log_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (seq);


--
-- Name: meta meta_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (name);


--
-- Name: originals originals_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.originals
    ADD CONSTRAINT originals_pkey PRIMARY KEY (sha256);


--
-- Name: origins origins_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.origins
    ADD CONSTRAINT origins_pkey PRIMARY KEY (id);


--
-- Name: questions questions_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.questions
    ADD CONSTRAINT questions_pkey PRIMARY KEY (id);


--
-- Name: relations relations_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.relations
    ADD CONSTRAINT relations_pkey PRIMARY KEY (id);


--
-- Name: reports reports_pkey; Type: CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);


--
-- Name: claims_question; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX claims_question ON stemma_kept_1.claims USING btree (question);


--
-- Name: claims_report; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX claims_report ON stemma_kept_1.claims USING btree (report_id, "position");


--
-- Name: judgements_about; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX judgements_about ON stemma_kept_1.judgements USING btree (about);


--
-- Name: relations_from; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX relations_from ON stemma_kept_1.relations USING btree (from_id);


--
-- Name: relations_question; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX relations_question ON stemma_kept_1.relations USING btree (question_id);


--
-- Name: relations_to; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX relations_to ON stemma_kept_1.relations USING btree (to_id);


--
-- Name: reports_given; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE INDEX reports_given ON stemma_kept_1.reports USING btree (given_id);


--
-- Name: reports_position; Type: INDEX; Schema: stemma_kept_1; Owner: -
--

CREATE UNIQUE INDEX reports_position ON stemma_kept_1.reports USING btree ("position");


--
-- Name: claims claims_report_id_fkey; Type: FK CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.claims
    ADD CONSTRAINT claims_report_id_fkey FOREIGN KEY (report_id) REFERENCES stemma_kept_1.reports(id);


--
-- Name: reports reports_sha256_fkey; Type: FK CONSTRAINT; Schema: stemma_kept_1; Owner: -
--

ALTER TABLE ONLY stemma_kept_1.reports
    ADD CONSTRAINT reports_sha256_fkey FOREIGN KEY (sha256) REFERENCES stemma_kept_1.originals(sha256);


--
-- PostgreSQL database dump complete
--


