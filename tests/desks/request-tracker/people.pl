# Two agents, two queues, and the rights of an ordinary support desk. Read by rt-setup-database.
use utf8;
@Users = (
  { Name => 'maya',  RealName => 'Maya Lindqvist', EmailAddress => 'maya@helpdesk.test',  Password => 'agentpass', Privileged => 1,
    Organization => 'Support desk', Signature => "Maya Lindqvist\nSupport desk" },
  { Name => 'tomas', RealName => 'Tomas Keller',   EmailAddress => 'tomas@helpdesk.test', Password => 'agentpass', Privileged => 1,
    Organization => 'Billing desk' },
);
@Groups = (
  { Name => 'Agents', Description => 'All desk agents', Members => { Users => [ 'maya', 'tomas' ] } },
);
@Queues = (
  { Name => 'Support', Description => 'Customer support', CorrespondAddress => 'support@helpdesk.test', CommentAddress => 'support-comment@helpdesk.test' },
  { Name => 'Billing', Description => 'Invoices and refunds', CorrespondAddress => 'billing@helpdesk.test', CommentAddress => 'billing-comment@helpdesk.test' },
);
@ACL = (
  ( map { { GroupDomain => 'SystemInternal', GroupType => 'Everyone', Right => $_ } } qw(CreateTicket ReplyToTicket) ),
  ( map { { GroupDomain => 'UserDefined', GroupId => 'Agents', Right => $_ } }
      qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket CommentOnTicket ModifyTicket
         OwnTicket TakeTicket StealTicket ReassignTicket ForwardMessage Watch WatchAsAdminCc ShowACL SeeCustomField ModifySelf
         CreateSavedSearch EditSavedSearches LoadSavedSearch ShowSavedSearches SeeSelfServiceGroupTicket SeeGroup ShowAssetsMenu ShowArticlesMenu) ),
);
1;
