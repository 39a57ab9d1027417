-- Remissinstansens handläggare, what a referral was sent with, and answers that come in from outside.

alter type "Role" add value 'REFERRAL_OFFICER' before 'ADMINISTRATOR';

create table "ReferralEnclosure" (
  "referralId" uuid not null references "Referral" (id) on delete cascade on update cascade,
  "documentId" uuid not null references "Document" (id) on delete restrict on update cascade,
  constraint "ReferralEnclosure_pkey" primary key ("referralId", "documentId")
);
create index "ReferralEnclosure_documentId_idx" on "ReferralEnclosure" ("documentId");

create table "ReplyLink" (
  "id" uuid not null,
  "referralId" uuid not null references "Referral" (id) on delete restrict on update cascade,
  "recipient" text not null,
  "tokenHash" bytea not null,
  "expiresOn" date not null,
  "createdAt" timestamptz(3) not null default current_timestamp,
  "createdByName" text not null,
  "revokedAt" timestamptz(3),
  "openings" integer not null default 0,
  "lastOpenedAt" timestamptz(3),
  constraint "ReplyLink_pkey" primary key ("id")
);
create unique index "ReplyLink_tokenHash_key" on "ReplyLink" ("tokenHash");
create index "ReplyLink_referralId_idx" on "ReplyLink" ("referralId");

create type "ReplyState" as enum ('WAITING', 'ACCEPTED', 'RETURNED');

create table "Reply" (
  "id" uuid not null,
  "referralId" uuid not null references "Referral" (id) on delete restrict on update cascade,
  "linkId" uuid references "ReplyLink" (id) on delete set null on update cascade,
  "senderId" uuid references "User" (id) on delete set null on update cascade,
  "senderName" text not null,
  "senderEmail" text,
  "receipt" text not null,
  "content" jsonb not null,
  "receivedAt" timestamptz(3) not null,
  "state" "ReplyState" not null default 'WAITING',
  "settledAt" timestamptz(3),
  "settledByName" text,
  "returnReason" text,
  constraint "Reply_pkey" primary key ("id")
);
create unique index "Reply_receipt_key" on "Reply" ("receipt");
create index "Reply_referralId_idx" on "Reply" ("referralId");
create index "Reply_linkId_idx" on "Reply" ("linkId");
create index "Reply_senderId_idx" on "Reply" ("senderId");

-- Two who answer at the same time: one of them is told that an answer waits already.
create unique index "Reply_one_waits" on "Reply" ("referralId") where state = 'WAITING';
-- A link is used once; what was sent back may be sent again.
create unique index "Reply_link_used_once" on "Reply" ("linkId") where state <> 'RETURNED';

create table "ReplyFile" (
  "id" uuid not null,
  "replyId" uuid not null references "Reply" (id) on delete restrict on update cascade,
  "position" integer not null,
  "field" text not null,
  "fileName" text not null,
  "mediaType" text not null,
  "size" integer not null,
  "blobSha256" text not null references "Blob" (sha256) on delete restrict on update cascade,
  constraint "ReplyFile_pkey" primary key ("id")
);
create unique index "ReplyFile_replyId_position_key" on "ReplyFile" ("replyId", "position");
create index "ReplyFile_blobSha256_idx" on "ReplyFile" ("blobSha256");
