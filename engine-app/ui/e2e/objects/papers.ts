/** The smallest document that the upload takes. */
export const pdf = {
  name: '情况说明.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

const columns =
  'case:channel,case:concept:name,case:deadline,case:department,case:enddate,case:enddate_planned,case:group,' +
  'case:responsible,case:startdate,concept:instance,concept:name,lifecycle:transition,org:group,org:resource,time:timestamp'

const line = (id: string, instance: string, at: string): string =>
  `Desk,${id},2011-12-06 13:41:31.788000+01:00,General,,2011-12-06 13:41:31.788000+01:00,Group 2,R1,` +
  `2011-10-11 13:42:22.688000+02:00,${instance},Confirmation of receipt,complete,Group 1,R1,${at}`

/** A log of two cases in the words of the mapping wabo-receipt; its third line has a time that is none. */
export const log = {
  name: 'two-cases.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      columns,
      line('case-1', 'task-1', '2011-10-11 13:45:40.276000+02:00'),
      line('case-1', 'task-2', 'yesterday'),
      line('case-2', 'task-3', '2011-10-12 08:26:25.398000+02:00'),
    ].join('\n'),
  ),
}
